package id.suara.webinars;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One of a group, with faults that tell by themselves which of the three they are about. */
public record Colleague(
        @NotBlank(message = "{webinars.group-name}")
                @Size(max = 200, message = "{webinars.group-name}")
                @Pattern(regexp = Attendee.WORDS, message = "{webinars.group-name}")
                String name,
        @NotBlank(message = "{webinars.email}")
                @Email(message = "{webinars.email}")
                @Size(max = 254, message = "{webinars.email}")
                @Pattern(regexp = "[^\\p{Cntrl}\\s]*", message = "{webinars.email}")
                String email,
        @NotBlank(message = "{webinars.group-role}")
                @Size(max = 200, message = "{webinars.group-role}")
                @Pattern(regexp = Attendee.WORDS, message = "{webinars.group-role}")
                String role) {

    public Colleague {
        name = PlanWebinar.stripped(name);
        email = PlanWebinar.stripped(email);
        role = PlanWebinar.stripped(role);
    }

    Attendee attendee(Office office) {
        return new Attendee(
                name,
                office.institutionKind(),
                office.officeType(),
                office.institution(),
                office.provinceCode(),
                office.regencyCode(),
                role,
                false,
                false);
    }
}
