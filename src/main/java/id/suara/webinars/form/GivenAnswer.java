package id.suara.webinars.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What was answered to one question.
 *
 * @param values the words, the numbers of choices from 1, or {@code yes} or {@code no}; none for no answer
 */
public record GivenAnswer(long question, @NotNull @Size(max = 30) List<@NotNull @Size(max = 1000) String> values)
        implements Serializable {

    public GivenAnswer {
        values = values == null ? List.of() : values.stream().toList();
    }
}
