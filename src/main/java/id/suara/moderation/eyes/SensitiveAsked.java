package id.suara.moderation.eyes;

import id.suara.kernel.Subject;

/** Asks whoever keeps a thing whether a revision of it is about something that organizers marked as sensitive. */
public final class SensitiveAsked {

    private final Subject subject;
    private final int revision;
    private boolean sensitive;

    public SensitiveAsked(Subject subject, int revision) {
        this.subject = subject;
        this.revision = revision;
    }

    public Subject subject() {
        return subject;
    }

    public int revision() {
        return revision;
    }

    /** Called for what is. */
    public void is() {
        sensitive = true;
    }

    public boolean isSensitive() {
        return sensitive;
    }
}
