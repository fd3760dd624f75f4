package id.suara.messaging.families;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words have no greeting: it is put before them. What is left out in one language is null in both of its parts, and
 * guardians of that language read the other.
 *
 * @param ids applications
 * @param body paragraphs divided by empty lines; it may name {@code {{ guardian }}}, {@code {{ children }}} and {@code {{
 *     congress }}}
 */
public record WriteToFamilies(
        @NotEmpty @Size(max = MOST_AT_ONCE) List<@NotNull Long> ids,
        String subject,
        String body,
        String subjectEn,
        String bodyEn) {

    public static final int MOST_AT_ONCE = 500;

    public WriteToFamilies {
        ids = ids == null ? null : ids.stream().distinct().toList();
        subject = blankToNull(subject);
        body = blankToNull(body);
        subjectEn = blankToNull(subjectEn);
        bodyEn = blankToNull(bodyEn);
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    boolean isIn(String language) {
        return language.equals("en") ? subjectEn != null || bodyEn != null : subject != null || body != null;
    }

    /** What a guardian of that language reads. */
    String languageFor(String wanted) {
        return isIn(wanted) ? wanted : wanted.equals("en") ? "id" : "en";
    }
}
