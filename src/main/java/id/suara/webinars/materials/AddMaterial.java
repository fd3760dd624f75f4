package id.suara.webinars.materials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Something that goes along with a webinar.
 *
 * @param address {@code https} only
 * @param audience null for the usual one: attendees for a recording, everyone for what is read
 * @param shown false to prepare it, so that its readers do not see it yet; null for at once, and for as it was
 */
public record AddMaterial(
        @NotNull MaterialKind kind,
        @NotBlank @Size(max = 200) @Pattern(regexp = WORDS, message = "{webinars.control-characters}") String title,
        @NotBlank @Size(max = 200) @Pattern(regexp = WORDS, message = "{webinars.control-characters}") String titleEn,
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = "(?:https://[^\\s\\p{Cntrl}\"<>]+)?", message = "{webinars.material-address}")
                String address,
        Audience audience,
        Boolean shown)
        implements Serializable {

    private static final String WORDS = "[^\\p{Cntrl}\\p{Cf}]*";

    public AddMaterial {
        title = title == null ? null : title.strip();
        titleEn = titleEn == null ? null : titleEn.strip();
        address = address == null ? null : address.strip();
        if (audience == null && kind != null) {
            audience = kind == MaterialKind.RECORDING ? Audience.ATTENDEES : Audience.EVERYONE;
        }
    }
}
