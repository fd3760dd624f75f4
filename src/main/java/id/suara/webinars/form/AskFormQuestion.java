package id.suara.webinars.form;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A question as an organizer writes it.
 *
 * @param help null for none
 * @param choices two to thirty for a question that leaves a choice, none for others
 */
public record AskFormQuestion(
        @NotNull QuestionKind kind,
        boolean required,
        @NotBlank @Size(max = 300) @Pattern(regexp = LINE, message = "{webinars.control-characters}") String label,
        @NotBlank @Size(max = 300) @Pattern(regexp = LINE, message = "{webinars.control-characters}") String labelEn,
        @Size(max = 300) @Pattern(regexp = LINE, message = "{webinars.control-characters}") String help,
        @Size(max = 300) @Pattern(regexp = LINE, message = "{webinars.control-characters}") String helpEn,
        @NotNull @Size(max = 30, message = "{registration.choices-missing}") List<@NotNull @Valid Choice> choices) {

    static final String LINE = "[^\\p{Cntrl}\\p{Cf}]*";

    public record Choice(
            @NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = "{webinars.control-characters}") String label,
            @NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = "{webinars.control-characters}")
                    String labelEn) {

        public Choice {
            label = stripped(label);
            labelEn = stripped(labelEn);
        }
    }

    public AskFormQuestion {
        label = stripped(label);
        labelEn = stripped(labelEn);
        help = help == null || help.isBlank() ? null : help.strip();
        helpEn = helpEn == null || helpEn.isBlank() ? null : helpEn.strip();
        choices = choices == null ? List.of() : choices.stream().toList();
    }

    private static String stripped(String words) {
        return words == null ? null : words.strip();
    }

    @JsonbTransient
    @AssertTrue(message = "{registration.choices-missing}")
    public boolean isChoosable() {
        return kind == null || (kind.hasChoices() ? choices.size() >= 2 : choices.isEmpty());
    }
}
