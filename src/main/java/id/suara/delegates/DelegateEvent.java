package id.suara.delegates;

import java.time.Instant;

/** Facts of this feature, told inside the transaction. */
public sealed interface DelegateEvent {

    /** A child has a place and an account that waits to be activated; whoever tells people sends the way in. */
    record Admitted(long applicationId, long personId, long accountId) implements DelegateEvent {}

    record Waitlisted(long applicationId, long personId) implements DelegateEvent {}

    /** A place is held for the family's answer. @param until when it goes to the next */
    record Offered(long applicationId, long personId, Instant until) implements DelegateEvent {}

    record OfferLapsed(long applicationId, long personId) implements DelegateEvent {}

    record Returned(long applicationId, long personId) implements DelegateEvent {}

    /** @param undoUntil when it is final: until then it can be undone, and nobody is to read of it */
    record Declined(long applicationId, long personId, Instant undoUntil) implements DelegateEvent {}

    /** That it was returned or declined is undone: it stands where it stood. */
    record Undone(long applicationId, long personId) implements DelegateEvent {}

    /** @param accountId null for one who had not been admitted */
    record Withdrawn(long applicationId, long personId, Long accountId) implements DelegateEvent {}

    /** Facts about the child are being corrected; told before they are written.
     *
     *  @param elsewhere whether it is another province now
     *  @param lodgedOtherwise whether sex, age or way of taking part changed, by which rooms are shared */
    record Corrected(long applicationId, long personId, boolean elsewhere, boolean lodgedOtherwise)
            implements DelegateEvent {}
}
