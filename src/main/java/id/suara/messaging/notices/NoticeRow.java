package id.suara.messaging.notices;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A notice, for its reader.
 *
 * @param fact what tells it from another of its kind about the same thing; mostly empty
 * @param at since when it could be read
 */
public record NoticeRow(long id, NoticeKind kind, Subject about, String fact, Instant at, boolean read)
        implements Serializable {

    /** @param zone in which its reader reads a time */
    public String text(Locale locale, ZoneId zone) {
        String key = "notice." + kind.code();
        return switch (kind) {
            case CONSENT_CHANGED -> Texts.get(locale, key, Texts.get(locale, "delegates.purpose." + fact));
            case WRITING_ENDS, CONGRESS_BEGINS, DAY_BEGINS ->
                Texts.get(locale, key, IndonesianTime.full(Instant.parse(fact), zone, locale));
            default -> Texts.get(locale, key);
        };
    }

    public String path() {
        return kind.path(about.id());
    }
}
