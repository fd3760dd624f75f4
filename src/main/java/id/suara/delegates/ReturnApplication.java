package id.suara.delegates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * @param summary what the family reads
 * @param fields by the names of {@link NominateChild}, why each has to be mended
 */
public record ReturnApplication(
        @NotBlank @Size(min = 5, max = 1000) String summary,
        @NotEmpty Map<@Pattern(regexp = FIELDS) String, @NotBlank @Size(max = 500) String> fields) {

    static final String FIELDS =
            "fullName|nickname|birthDate|sex|province|regency|grade|mode|guardianName|guardianRelation|guardianPhone|guardianEmail|chaperoneName|chaperonePhone|selectionPath|helpWanted|remark";

    public ReturnApplication {
        summary = summary == null ? null : summary.strip();
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }
}
