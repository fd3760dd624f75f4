package id.suara.webinars.talk;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * What a moderator is going to ask attendees.
 *
 * @param several whether they may choose several
 * @param options from two to eight, each one once
 */
public record PreparePoll(
        @NotBlank @Size(max = 300) String question,
        @NotBlank @Size(max = 300) String questionEn,
        boolean several,
        @NotNull @Size(min = 2, max = 8, message = "{webinars.poll-options}") List<@NotNull @Valid Answer> options)
        implements Serializable {

    /** One of the answers to choose from, in both languages. */
    public record Answer(@NotBlank @Size(max = 200) String words, @NotBlank @Size(max = 200) String wordsEn)
            implements Serializable {

        public Answer {
            words = words == null ? null : words.strip();
            wordsEn = wordsEn == null ? null : wordsEn.strip();
        }
    }

    public PreparePoll {
        question = question == null ? null : question.strip();
        questionEn = questionEn == null ? null : questionEn.strip();
        options = options == null ? List.of() : List.copyOf(options);
    }

    @JsonbTransient
    @AssertTrue(message = "{webinars.poll-options-differ}")
    public boolean isOptionsDiffering() {
        return new HashSet<>(options.stream().map(Answer::words).toList()).size() == options.size();
    }
}
