package id.suara.messaging.webinars;

import java.io.Serializable;

/** A note before it is sent. @param readers how many would get it @param text the mail as the first of them would read it, but for
 *  the link, which is theirs alone */
public record NotePreview(int readers, String subject, String text) implements Serializable {}
