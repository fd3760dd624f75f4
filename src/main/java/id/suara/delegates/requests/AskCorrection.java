package id.suara.delegates.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * @param fields which facts are wrong, by the names of a nomination's fields
 * @param words what is right
 */
public record AskCorrection(
        @NotEmpty(message = "{delegates.requests.fields-missing}")
                Set<@NotNull @Pattern(regexp = FIELDS) String> fields,
        @NotBlank(message = "{delegates.requests.words-missing}") @Size(max = 1000) String words) {

    /** Who the guardian is and how to reach them is proof of who decided, and is mended by the office with them in person. */
    static final String FIELDS = "fullName|nickname|birthDate|sex|regency|grade|mode|helpWanted";

    public static final List<String> CHOICES = List.of(FIELDS.split("\\|"));

    public AskCorrection {
        fields = fields == null ? Set.of() : new TreeSet<>(fields);
        words = words == null ? null : words.strip();
    }
}
