package id.suara.webinars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A piece of a list of people: no longer than a group, so that whoever registers at that moment waits no longer for it.
 *
 * @param people in the order in which they get places
 * @param known that they know of it; each agrees to the use of their own data when they answer their mail
 * @param language in which they are written to
 */
public record RegisterList(
        @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid ListedPerson> people,
        @AssertTrue(message = "{webinars.group-known}") boolean known,
        @NotNull @Pattern(regexp = "id|en") String language) {

    /** People of one piece. */
    public static final int MOST = 50;

    public RegisterList {
        people = people == null ? List.of() : people.stream().toList();
        language = language == null ? "id" : language;
    }
}
