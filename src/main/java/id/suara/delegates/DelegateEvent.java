package id.suara.delegates;

/** Facts of this feature, told inside the transaction. */
public sealed interface DelegateEvent {

    /** A child has a place and an account that waits to be activated; whoever tells people sends the way in. */
    record Admitted(long applicationId, long personId, long accountId) implements DelegateEvent {}

    record Declined(long applicationId, long personId) implements DelegateEvent {}

    /** @param accountId null for one who had not been admitted */
    record Withdrawn(long applicationId, long personId, Long accountId) implements DelegateEvent {}
}
