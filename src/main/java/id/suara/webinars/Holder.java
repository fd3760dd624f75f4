package id.suara.webinars;

/**
 * Who opened their own link.
 *
 * @param attending whether they have a place, by an address that is theirs
 */
public record Holder(long registrationId, long webinarId, boolean attending) {}
