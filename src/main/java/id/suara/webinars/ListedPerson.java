package id.suara.webinars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Somebody on a list, as in {@link RegisterAttendee}; what they agree to is theirs to say. */
public record ListedPerson(
        @NotNull @Valid Attendee attendee,
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "[^\\p{Cntrl}\\s]*", message = "{webinars.email}")
                String email)
        implements Serializable {

    public ListedPerson {
        email = PlanWebinar.stripped(email);
    }
}
