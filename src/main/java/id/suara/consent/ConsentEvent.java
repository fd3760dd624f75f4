package id.suara.consent;

/** Facts of this feature, told inside the transaction. */
public sealed interface ConsentEvent {

    /** The guardian is asked; whoever tells people sends the link now. */
    record Asked(long personId, long guardianId) implements ConsentEvent {}

    record Given(long personId, Purpose purpose) implements ConsentEvent {}

    record Refused(long personId, Purpose purpose) implements ConsentEvent {}

    record Withdrawn(long personId, Purpose purpose) implements ConsentEvent {}
}
