package id.suara.webinars;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody says of themselves.
 *
 * @param officeType of a Social Office; null for another kind, and for who does not know
 * @param institution its name, in their own words
 * @param regencyCode of the province; null for an institution of the whole province
 * @param role what they are there, in their own words
 * @param signLanguage whether they need it
 * @param captions whether they need them
 */
public record Attendee(
        @NotBlank @Size(max = 200) @Pattern(regexp = WORDS, message = "{webinars.control-characters}") String name,
        @NotNull InstitutionKind institutionKind,
        OfficeType officeType,
        @NotBlank @Size(max = 200) @Pattern(regexp = WORDS, message = "{webinars.control-characters}")
                String institution,
        @NotBlank String provinceCode,
        String regencyCode,
        @NotBlank @Size(max = 200) @Pattern(regexp = WORDS, message = "{webinars.control-characters}") String role,
        boolean signLanguage,
        boolean captions)
        implements Serializable {

    /** Neither control characters, nor those that turn the direction of reading or are not seen; and no address of a page, for
     *  a mail in our name says these words to whoever reads the address that was typed. */
    public static final String WORDS = "(?!.*(?i:://|www\\.))[^\\p{Cntrl}\\p{Cf}]*";

    public Attendee {
        name = PlanWebinar.stripped(name);
        institution = PlanWebinar.stripped(institution);
        role = PlanWebinar.stripped(role);
        regencyCode = regencyCode == null || regencyCode.isBlank() ? null : regencyCode;
    }

    @JsonbTransient
    @AssertTrue(message = "{webinars.office-type}")
    public boolean isOfficeTypeOfAnOffice() {
        return officeType == null || institutionKind == InstitutionKind.SOCIAL_OFFICE;
    }
}
