package id.suara.delegates.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a guardian tells once their child has a place. All but the answers is asked of those only who come on site, and
 * must be null for others.
 *
 * @param emergencyPhone as people write it
 * @param diet food the child may not eat; null for nothing, and without consent to travel and health data
 * @param travel likewise
 * @param answers to the organizers' questions that are asked after admission
 */
public record TellDetails(
        ShirtSize shirtSize,
        @Size(max = 200) String emergencyName,
        @Size(max = 60) String emergencyPhone,
        @Size(max = 1000) String diet,
        @Size(max = 1000) String travel,
        @Size(max = 100) List<@Valid @NotNull GivenAnswer> answers) {

    public TellDetails {
        answers = answers == null ? List.of() : answers;
    }
}
