package id.suara.delegates.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param help null for none
 *  @param choices two to thirty for a question that leaves a choice, none for others */
public record AskQuestion(
        @NotNull Question.Kind kind,
        @NotNull Question.Stage stage,
        @NotNull Question.ShownTo shownTo,
        @NotNull Question.Readers readers,
        boolean required,
        @NotBlank @Size(max = 300) String label,
        @NotBlank @Size(max = 300) String labelEn,
        @Size(max = 300) String help,
        @Size(max = 300) String helpEn,
        @Size(max = 30) List<@Valid @NotNull Choice> choices) {

    public record Choice(@NotBlank @Size(max = 200) String label, @NotBlank @Size(max = 200) String labelEn) {}

    public AskQuestion {
        choices = choices == null ? List.of() : choices;
    }

    @AssertTrue(message = "{registration.choices-missing}")
    public boolean isChoosable() {
        return kind == null || (kind.hasChoices() ? choices.size() >= 2 : choices.isEmpty());
    }
}
