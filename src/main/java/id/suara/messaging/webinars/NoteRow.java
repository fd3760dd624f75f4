package id.suara.messaging.webinars;

import java.io.Serializable;
import java.time.Instant;

/** A note as it was sent. @param recipients how many it went to @param writer a display name */
public record NoteRow(
        Long id,
        NoteAudience audience,
        String subject,
        String text,
        Integer recipients,
        String writer,
        Instant writtenAt)
        implements Serializable {}
