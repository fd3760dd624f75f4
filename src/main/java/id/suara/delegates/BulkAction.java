package id.suara.delegates;

/** What can be done to many applications at once. */
public enum BulkAction {
    ADMIT(DelegatesPolicy.Deed.ADMIT),
    WAITLIST(DelegatesPolicy.Deed.WAITLIST),
    RETURN(DelegatesPolicy.Deed.RETURN),
    DECLINE(DelegatesPolicy.Deed.DECLINE);

    private final DelegatesPolicy.Deed deed;

    BulkAction(DelegatesPolicy.Deed deed) {
        this.deed = deed;
    }

    DelegatesPolicy.Deed deed() {
        return deed;
    }

    /** Whether families read why. */
    public boolean needsReason() {
        return this != ADMIT;
    }
}
