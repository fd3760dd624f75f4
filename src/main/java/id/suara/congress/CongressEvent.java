package id.suara.congress;

import java.time.Instant;

/** Facts of this feature, told inside the transaction. */
public sealed interface CongressEvent {

    /** A congress was planned, or its number of places changed. */
    record Planned(long congressId, int places) implements CongressEvent {}

    /** A phase was given its times; whoever throws refuses them. */
    record PhaseScheduled(long congressId, PhaseKind kind, Instant closesAt) implements CongressEvent {}
}
