package id.suara.webinars;

import id.suara.webinars.form.GivenAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * A filled in form.
 *
 * @param agreed to the use of their data, as the form says it
 * @param language in which they are written to
 * @param answers to the organizers' own questions; none for null
 */
public record RegisterAttendee(
        @NotNull @Valid Attendee attendee,
        @NotBlank @Email @Size(max = 254) @Pattern(regexp = "[^\\p{Cntrl}\\s]*", message = "{webinars.email}")
                String email,
        @AssertTrue(message = "{webinars.agreement}") boolean agreed,
        @NotNull @Pattern(regexp = "id|en") String language,
        @NotNull @Size(max = 10) List<@NotNull @Valid GivenAnswer> answers)
        implements Serializable {

    /** Of the words on the use of data ({@code webinars.agreed-text}): to be raised with every change of what they mean. */
    static final int AGREED_EDITION = 2;

    public RegisterAttendee {
        email = PlanWebinar.stripped(email);
        language = language == null ? "id" : language;
        answers = answers == null ? List.of() : answers.stream().toList();
    }
}
