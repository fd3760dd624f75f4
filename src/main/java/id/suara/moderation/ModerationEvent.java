package id.suara.moderation;

import id.suara.kernel.Subject;

/** Facts of this feature, told inside the transaction. */
public sealed interface ModerationEvent {

    /** A detector marked something in a revision that waits: a person has to look at the marked spans before it is published. */
    record Held(Subject subject, int revision) implements ModerationEvent {}

    /**
     * A moderator decided on one revision of a thing.
     *
     * @param reason written to the child; null when it was published without one
     */
    record Decided(Subject subject, int revision, Outcome outcome, String reason, long moderatorId)
            implements ModerationEvent {}
}
