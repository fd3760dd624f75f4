package id.suara.ideas.answers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An idea at the desk of answers.
 *
 * @param ownTheme a child's own words for it; null otherwise
 * @param decision null, as all below it, before anything was written
 * @param dueOn when more is to be told; null where nothing was promised
 * @param progress null before anything was told of a promise
 * @param version the answer's
 */
public record AnswerRow(
        long ideaId,
        String title,
        String themeCode,
        String ownTheme,
        String provinceCode,
        Instant ideaPublishedAt,
        AnswerDecision decision,
        String institution,
        LocalDate dueOn,
        ProgressState progress,
        Long version) {

    /** Whether more was to be told by now and was not. */
    public boolean isDue(LocalDate today) {
        return dueOn != null && (progress == null || !progress.isEnd()) && dueOn.isBefore(today);
    }
}
