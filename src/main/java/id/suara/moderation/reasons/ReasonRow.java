package id.suara.moderation.reasons;

import id.suara.kernel.AgeBand;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * A reason as moderators choose it and organizers mend it.
 *
 * @param code stable, such as {@code personal-data}; its name is the text {@code moderation.reason.} with it
 * @param changedBy the display name of whoever mended it last; null for the words that came with Suara
 */
public record ReasonRow(
        long id,
        String code,
        AgeBand band,
        String indonesian,
        String english,
        String changedBy,
        Instant changedAt,
        long version)
        implements Serializable {

    public String words(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : indonesian;
    }
}
