package id.suara.webinars.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody asks the speakers.
 *
 * @param words lines may break; signs that are not seen are left out
 * @param named whether others read the writer's name with it
 */
public record AskQuestion(
        @NotBlank
                @Size(max = LONGEST)
                @Pattern(regexp = "[\\n\\t[^\\p{Cntrl}]]*", message = "{webinars.control-characters}")
                String words,
        boolean named)
        implements Serializable {

    static final int LONGEST = 500;

    public AskQuestion {
        // Signs that turn the direction of reading would put words into the mouth of others in the list.
        words = words == null
                ? null
                : words.replace("\r\n", "\n").replaceAll("\\p{Cf}", "").strip();
    }
}
