package id.suara.consent;

/** Facts of this feature, told inside the transaction. */
public sealed interface ConsentEvent {

    /** The guardian is asked; whoever tells people sends the link now. */
    record Asked(long personId, long guardianId) implements ConsentEvent {}

    /** The guardian has not decided for some days and is written to again; told of guardians with e-mail only. */
    record Reminded(long personId) implements ConsentEvent {}

    /** A guardian who did not confirm what a child of 17 consented to is reminded of it. */
    record ConfirmationReminded(long personId) implements ConsentEvent {}

    /** The guardian has not decided, or cannot be written to: their office sees it on its list from now on. */
    record OfficeTold(long personId) implements ConsentEvent {}

    /** The guardian's old link works no more and they ask for one that does. */
    record LinkWanted(long personId, long guardianId) implements ConsentEvent {}

    /** A new edition of a text was published that guardians who consented decide on anew. */
    record TextAsksAgain(long textId, Purpose purpose) implements ConsentEvent {}

    /** A child of 17 or older consented themself; the guardian is told and asked to confirm (L6). */
    record OwnConsentGiven(long personId) implements ConsentEvent {}

    /** The child does not want to take part. */
    record AssentRefused(long personId) implements ConsentEvent {}

    record Given(long personId, Purpose purpose) implements ConsentEvent {}

    record Refused(long personId, Purpose purpose) implements ConsentEvent {}

    record Withdrawn(long personId, Purpose purpose) implements ConsentEvent {}
}
