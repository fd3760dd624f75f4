package id.suara.moderation.merging;

import id.suara.kernel.Subject;
import java.time.Instant;

/** Facts of this room, told inside the transaction. */
public sealed interface MergingEvent {

    /** What is led to the other. */
    Subject from();

    /** A moderator merges one thing into another. Whoever keeps such things takes it, or refuses what may not be. */
    final class Merged implements MergingEvent {

        private final Subject from;
        private final Subject into;
        private final String because;
        private final Instant at;
        private boolean taken;

        Merged(Subject from, Subject into, String because, Instant at) {
            this.from = from;
            this.into = into;
            this.because = because;
            this.at = at;
        }

        @Override
        public Subject from() {
            return from;
        }

        public Subject into() {
            return into;
        }

        /** Why, for the author of the first. */
        public String because() {
            return because;
        }

        public Instant at() {
            return at;
        }

        public void take() {
            taken = true;
        }

        boolean isTaken() {
            return taken;
        }
    }

    /** The moderator took it back. */
    record Parted(Subject from) implements MergingEvent {}
}
