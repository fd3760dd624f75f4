package id.suara.messaging;

import id.suara.kernel.Subject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;

/**
 * A mail to one adult.
 *
 * @param kind names the templates, such as {@code consent-request}
 * @param about what it is about; {@link Outbox#withhold} finds it by this
 * @param values for the templates' placeholders; never the text of an idea (S27)
 */
public record WriteMail(
        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
        @NotNull Subject about,
        @NotBlank @Size(max = 200) String recipientName,
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*") String recipient,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotNull Map<String, Object> values) {

    public WriteMail {
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
