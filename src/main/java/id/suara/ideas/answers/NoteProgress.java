package id.suara.ideas.answers;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.moderation.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What has become of a promise, in words that a child can read.
 *
 * @param noteEn null where there is no English
 * @param nextOn when more is told; for what is under way, and only for it
 */
public record NoteProgress(
        @NotNull(message = "{answers.progress-missing}") ProgressState state,
        @NotNull(message = "{answers.note-size}") @Size(min = 10, max = 1000, message = "{answers.note-size}")
                String note,
        @Size(min = 10, max = 1000, message = "{answers.note-size}") String noteEn,
        LocalDate nextOn) {

    public NoteProgress {
        note = PlainText.clean(note);
        noteEn = PlainText.clean(noteEn);
        nextOn = state == ProgressState.UNDER_WAY ? nextOn : null;
    }

    /** @param today where the congress is
     *  @throws DomainException {@code answers.follow-up-missing}, {@code answers.follow-up-past} (invalid, with the field) */
    void requireDay(LocalDate today) {
        if (state != ProgressState.UNDER_WAY) {
            return;
        }
        if (nextOn == null) {
            throw wrongDay("answers.follow-up-missing");
        }
        if (!nextOn.isAfter(today)) {
            throw wrongDay("answers.follow-up-past");
        }
    }

    private static DomainException wrongDay(String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError("nextOn", code)));
    }
}
