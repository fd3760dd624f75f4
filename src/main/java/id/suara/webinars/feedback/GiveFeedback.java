package id.suara.webinars.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody thought of a webinar.
 *
 * @param useful from 1, not at all, to 5, very
 * @param clear from 1, not at all, to 5, very
 * @param keep what should stay as it was; null for nothing said
 * @param improve what should be another way; null for nothing said
 */
public record GiveFeedback(
        @NotNull @Min(1) @Max(5) Integer useful,
        @NotNull @Min(1) @Max(5) Integer clear,
        @Size(max = 1000) @Pattern(regexp = WORDS, message = "{webinars.control-characters}") String keep,
        @Size(max = 1000) @Pattern(regexp = WORDS, message = "{webinars.control-characters}") String improve)
        implements Serializable {

    static final int MOST = 5;

    private static final String WORDS = "[\\n\\t[^\\p{Cntrl}]]*";

    public GiveFeedback {
        keep = words(keep);
        improve = words(improve);
    }

    private static String words(String said) {
        return said == null || said.isBlank()
                ? null
                : said.replace("\r\n", "\n").replaceAll("\\p{Cf}", "").strip();
    }
}
