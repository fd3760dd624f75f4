package id.suara.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new edition of one purpose's text, in both languages; an empty line begins a new paragraph.
 *
 * @param effectiveOn from the beginning of that day in Jakarta, today at the earliest; one that asks again leaves guardians
 *     {@link ConsentTexts#NOTICE} at least
 * @param asksAgain whether guardians decide anew; false for a change of wording only
 */
public record PublishText(
        @NotNull Purpose purpose,
        @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String title,
        @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String titleEn,
        @NotBlank @Size(max = 20_000) @Pattern(regexp = PLAIN) String body,
        @NotBlank @Size(max = 20_000) @Pattern(regexp = PLAIN) String bodyEn,
        @NotNull LocalDate effectiveOn,
        boolean asksAgain) {

    /** No control characters but line ends and tabs, and nothing that turns the direction of writing or hides in it. */
    private static final String PLAIN =
            "[^\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\r\\n\\t]]*";
}
