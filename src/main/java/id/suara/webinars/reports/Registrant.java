package id.suara.webinars.reports;

/** A registered attendee, as far as a report can be compared with one.
 *
 *  @param id the caller's own
 *  @param email null when none is known
 *  @param institution its name as it is shown, null when none is known */
public record Registrant(long id, String name, String email, String institution) {}
