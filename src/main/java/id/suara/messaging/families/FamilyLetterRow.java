package id.suara.messaging.families;

import java.io.Serializable;
import java.time.Instant;

/** A letter to guardians, for those who read what was written. What was not written in a language is null.
 *
 *  @param province the writer's code, null for one of the organizers
 *  @param recipients guardians it went to
 *  @param writer a display name */
public record FamilyLetterRow(
        long id,
        String province,
        String subject,
        String body,
        String subjectEn,
        String bodyEn,
        int recipients,
        String writer,
        Instant writtenAt)
        implements Serializable {

    /** For queries. */
    public FamilyLetterRow(
            Long id,
            String province,
            String subject,
            String body,
            String subjectEn,
            String bodyEn,
            int recipients,
            String writer,
            Instant writtenAt) {
        this(id.longValue(), province, subject, body, subjectEn, bodyEn, recipients, writer, writtenAt);
    }

    /** In either language, Indonesian first. */
    public String anySubject() {
        return subject == null ? subjectEn : subject;
    }
}
