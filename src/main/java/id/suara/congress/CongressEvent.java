package id.suara.congress;

/** Facts of this feature, told inside the transaction. */
public sealed interface CongressEvent {

    /** A congress was planned, or its number of places changed. */
    record Planned(long congressId, int places) implements CongressEvent {}
}
