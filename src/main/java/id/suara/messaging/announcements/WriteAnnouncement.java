package id.suara.messaging.announcements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * The words have no greeting: it is put before them.
 *
 * @param body paragraphs divided by empty lines; subject and body may name {@code {{ name }}} and {@code {{ congress }}}, and where
 *     it is for guardians alone {@code {{ children }}}
 * @param sendAt null for as soon as it is released
 */
public record WriteAnnouncement(
        @NotNull @Valid Audience audience, String subject, String body, String subjectEn, String bodyEn, Instant sendAt)
        implements Serializable {

    public WriteAnnouncement {
        subject = stripped(subject);
        body = stripped(body);
        subjectEn = stripped(subjectEn);
        bodyEn = stripped(bodyEn);
    }

    private static String stripped(String words) {
        return words == null ? "" : words.strip();
    }
}
