package id.suara.ideas.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer as everybody reads it, with what became of it.
 *
 * @param bodyEn null where there is no English, as a note's
 * @param followUpOn null where nothing was promised
 * @param progress oldest first
 */
public record PublicAnswer(
        AnswerDecision decision,
        String institution,
        String body,
        String bodyEn,
        LocalDate followUpOn,
        Instant publishedAt,
        List<Note> progress) {

    /** @param nextOn null at a promise's end */
    public record Note(ProgressState state, String note, String noteEn, LocalDate nextOn, Instant notedAt) {}

    public String body(boolean english) {
        return english && bodyEn != null ? bodyEn : body;
    }
}
