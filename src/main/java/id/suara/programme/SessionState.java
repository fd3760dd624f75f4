package id.suara.programme;

/** {@code DRAFT} before any release held it; a session that was released is cancelled, never removed. */
public enum SessionState {
    DRAFT,
    RELEASED,
    CANCELLED
}
