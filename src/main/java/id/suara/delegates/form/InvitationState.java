package id.suara.delegates.form;

public enum InvitationState {
    OPEN,
    USED_UP,
    EXPIRED,
    REVOKED
}
