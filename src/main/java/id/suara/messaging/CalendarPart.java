package id.suara.messaging;

/**
 * What a mail says to calendars.
 *
 * @param contentType with the method
 * @param invites whether it is an invitation or its end, which mail programs show by themselves; else it is a file beside the
 *     words
 */
record CalendarPart(String contentType, String fileName, byte[] bytes, boolean invites) {}
