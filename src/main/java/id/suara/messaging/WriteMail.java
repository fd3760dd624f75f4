package id.suara.messaging;

import id.suara.kernel.Subject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A mail to one adult.
 *
 * @param kind names the templates, such as {@code consent-request}
 * @param about what it is about; {@link Outbox#withhold} finds it by this
 * @param values for the templates' placeholders; never the text of an idea (S27)
 * @param zones whose night it keeps (S26); empty: those of the person or account that it is about, and of something else all
 *     of Indonesia's
 * @param awaited whether the reader asked for it this moment and waits for it, so that it goes at night too
 */
public record WriteMail(
        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
        @NotNull Subject about,
        @NotBlank @Size(max = 200) String recipientName,
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*") String recipient,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotNull Map<String, Object> values,
        @NotNull Set<ZoneId> zones,
        boolean awaited) {

    public WriteMail {
        values = values == null ? Map.of() : Map.copyOf(values);
        zones = zones == null ? Set.of() : Set.copyOf(zones);
    }

    public WriteMail(
            String kind,
            Subject about,
            String recipientName,
            String recipient,
            String language,
            Map<String, Object> values) {
        this(kind, about, recipientName, recipient, language, values, Set.of(), false);
    }

    /** The same, keeping the night of these zones. */
    public WriteMail in(Set<ZoneId> theirs) {
        return new WriteMail(kind, about, recipientName, recipient, language, values, theirs, awaited);
    }

    /** The same, for a reader who waits for it. */
    public WriteMail awaitedNow() {
        return new WriteMail(kind, about, recipientName, recipient, language, values, zones, true);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
