package id.suara.kernel;

import java.util.Set;

/**
 * A text that somebody wrote holds signs that a child may be in danger. Fired once for a revision, inside the transaction that
 * keeps the text, by whichever feature found them; safeguarding opens a sealed case about it, or adds to the open one, and
 * asks whoever keeps the text for it.
 *
 * @param subject what holds it
 * @param revision of the subject
 * @param cueClasses stable words such as {@code VIOLENCE} or {@code SELF_HARM}; never the child's own
 * @param hint how pressing the worst of them seems to a machine; a person decides
 */
public record ConcernCue(Subject subject, int revision, Set<String> cueClasses, Level hint) {

    /** As in the levels of safeguarding: rendah, sedang, tinggi. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }
}
