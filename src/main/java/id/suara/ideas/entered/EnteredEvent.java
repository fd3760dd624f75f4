package id.suara.ideas.entered;

/** Facts about what chaperones wrote down, told inside the transaction. */
public sealed interface EnteredEvent {

    long enteredId();

    /** The child is asked whether it is theirs. @param childId the child's account */
    record Entered(long enteredId, long childId) implements EnteredEvent {}

    /** It is the child's idea now, or gone. */
    record Settled(long enteredId) implements EnteredEvent {}
}
