package id.suara.moderation;

import id.suara.kernel.Subject;
import java.time.Instant;
import java.util.List;

/** Facts of this feature, told inside the transaction. */
public sealed interface ModerationEvent {

    /** A detector marked something in a revision that waits: a person has to look at the marked spans before it is published. */
    record Held(Subject subject, int revision) implements ModerationEvent {}

    /**
     * A moderator decided on one revision of a thing.
     *
     * @param reason written to the child; null when it was published without one
     * @param masks what to cover of it before anybody reads it; empty for most
     * @param toldFrom until when it may be {@link Undone}: nobody is written to before
     */
    record Decided(
            Subject subject,
            int revision,
            Outcome outcome,
            String reason,
            long moderatorId,
            List<Mask> masks,
            Instant toldFrom)
            implements ModerationEvent {}

    /** The moderator took the decision on a revision back: it waits as before, and nobody is told that there was one. */
    record Undone(Subject subject, int revision) implements ModerationEvent {}
}
