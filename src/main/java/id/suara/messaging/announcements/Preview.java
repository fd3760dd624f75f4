package id.suara.messaging.announcements;

import java.io.Serializable;

/** The announcement as one of its readers would get it.
 *
 *  @param number which of them, from 1
 *  @param of how many there are
 *  @param byMail whether it goes to them by mail, and not only in the application */
public record Preview(
        int number, int of, String reader, String language, boolean byMail, String subject, String text, String html)
        implements Serializable {}
