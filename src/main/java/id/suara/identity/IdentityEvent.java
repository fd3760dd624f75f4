package id.suara.identity;

/** Facts of this feature, told inside the transaction. */
public sealed interface IdentityEvent {

    /** A person set the passphrase of their account for the first time, or anew after being invited again. */
    record Activated(long accountId) implements IdentityEvent {}

    /** A child's data is erased in this transaction: every feature that holds some of it erases its own rows now. */
    record Erased(long personId) implements IdentityEvent {}
}
