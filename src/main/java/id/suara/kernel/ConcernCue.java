package id.suara.kernel;

/**
 * A text holds a sign that a child may be in danger: told inside the transaction that keeps the text, whatever becomes of it.
 *
 * @param subject what holds it
 * @param revision of the subject
 * @param cueClass a stable word such as {@code VIOLENCE} or {@code SELF_HARM}; never the child's own words
 * @param hint how pressing it seems to a machine; a person decides
 */
public record ConcernCue(Subject subject, int revision, String cueClass, Level hint) {

    /** As in the levels of safeguarding: rendah, sedang, tinggi. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }
}
