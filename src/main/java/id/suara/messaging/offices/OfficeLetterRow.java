package id.suara.messaging.offices;

import java.io.Serializable;
import java.time.Instant;

/** A letter to an office, for those who read what was written. @param writer an organizer's display name */
public record OfficeLetterRow(
        long id, String province, String subject, String text, int recipients, String writer, Instant writtenAt)
        implements Serializable {

    /** For queries. */
    public OfficeLetterRow(
            Long id, String province, String subject, String text, int recipients, String writer, Instant writtenAt) {
        this(id.longValue(), province, subject, text, recipients, writer, writtenAt);
    }
}
