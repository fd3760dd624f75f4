package id.suara.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param email where a member of staff is reached; null, or nothing but spaces, for nowhere */
public record ContactEmail(
        @Email(message = "{identity.contact-email}")
                @Size(max = 254, message = "{identity.contact-email}")
                @Pattern(regexp = "[^\\p{Cntrl}\\s]+", message = "{identity.contact-email}")
                String email) {

    public ContactEmail {
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
