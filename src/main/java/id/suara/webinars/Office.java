package id.suara.webinars;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** For whom all of a group work; as in {@link Attendee}. */
public record Office(
        @NotNull InstitutionKind institutionKind,
        OfficeType officeType,
        @NotBlank @Size(max = 200) @Pattern(regexp = Attendee.WORDS, message = "{webinars.control-characters}")
                String institution,
        @NotBlank String provinceCode,
        String regencyCode) {

    public Office {
        institution = PlanWebinar.stripped(institution);
        regencyCode = regencyCode == null || regencyCode.isBlank() ? null : regencyCode;
    }

    public static Office of(Attendee attendee) {
        return new Office(
                attendee.institutionKind(),
                attendee.officeType(),
                attendee.institution(),
                attendee.provinceCode(),
                attendee.regencyCode());
    }

    @JsonbTransient
    @AssertTrue(message = "{webinars.office-type}")
    public boolean isOfficeTypeOfAnOffice() {
        return officeType == null || institutionKind == InstitutionKind.SOCIAL_OFFICE;
    }
}
