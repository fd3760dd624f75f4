package id.suara.moderation.silence;

/** Facts of this feature, told inside the transaction. */
public sealed interface SilenceEvent {

    /** A child is about to be silenced: whoever takes texts locks what it locks when it takes one.
     *
     *  @param accountId the child's */
    record Beginning(long accountId) implements SilenceEvent {}

    /** A child's texts are not taken from now on. */
    record Begun(long accountId, long silenceId) implements SilenceEvent {}

    /** They are taken again, earlier than was said. */
    record Lifted(long accountId, long silenceId) implements SilenceEvent {}
}
