package id.suara.kernel;

import java.util.Set;

/**
 * A text that somebody wrote holds signs that a child may be in danger. Fired once for a revision, inside the transaction that
 * keeps the text, by whichever feature found them; safeguarding opens a sealed case with the text as evidence, or adds it to
 * the open one about the same thing.
 *
 * @param subject what holds it
 * @param revision of the subject
 * @param cueClasses stable words such as {@code VIOLENCE} or {@code SELF_HARM}; never the child's own
 * @param hint how pressing the worst of them seems to a machine; a person decides
 * @param text as it was written; what becomes of the original does not touch it
 */
public record ConcernCue(Subject subject, int revision, Set<String> cueClasses, Level hint, String text) {

    /** As in the levels of safeguarding: rendah, sedang, tinggi. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }
}
