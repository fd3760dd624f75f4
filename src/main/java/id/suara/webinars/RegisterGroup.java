package id.suara.webinars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several of one office, as one of them registers them.
 *
 * @param people in the order in which they get places, whoever registers them among them if they come too; each is looked at by
 *     the boundary, which tells of all faults at once
 * @param known that they know of it; each agrees to the use of their own data when they answer their mail
 * @param language in which they are written to
 */
public record RegisterGroup(
        @NotNull @Valid Office office,
        @NotNull @Size(min = 1, max = 50, message = "{webinars.group-size}") List<@NotNull Colleague> people,
        @AssertTrue(message = "{webinars.group-known}") boolean known,
        @NotNull @Pattern(regexp = "id|en") String language) {

    public RegisterGroup {
        people = people == null ? List.of() : people.stream().toList();
        language = language == null ? "id" : language;
    }
}
