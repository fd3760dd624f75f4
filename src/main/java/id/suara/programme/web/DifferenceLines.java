package id.suara.programme.web;

import id.suara.programme.releases.Difference;
import id.suara.programme.releases.SessionDifference;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A difference of two programmes, session by session, in one reader's words. */
public final class DifferenceLines {

    /**
     * @param state {@code ADDED}, {@code CANCELLED} or {@code CHANGED}
     * @param when as it is now, or was
     * @param lines what changed; none for one that was added or cancelled
     */
    public record Block(String state, String title, String when, List<PlanWords.Line> lines) implements Serializable {}

    private DifferenceLines() {}

    static List<Block> of(Difference difference, PlanWords words, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return difference.sessions().stream()
                .map(one -> new Block(
                        state(one),
                        one.after().plan().title(english),
                        words.time(one.after().plan().span()),
                        one.changes().stream()
                                .flatMap(change -> words.of(change).stream())
                                .toList()))
                .toList();
    }

    private static String state(SessionDifference one) {
        return one.isAdded() ? "ADDED" : one.isCancelled() ? "CANCELLED" : "CHANGED";
    }
}
