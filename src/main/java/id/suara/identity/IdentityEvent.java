package id.suara.identity;

/** Facts of this feature, told inside the transaction. */
public sealed interface IdentityEvent {

    /** A person set the passphrase of their account for the first time, or anew after being invited again. */
    record Activated(long accountId) implements IdentityEvent {}
}
