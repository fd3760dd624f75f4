package id.suara.programme;

/** What happens in a session. {@code COMMON} is what all do together: registration, introduction, agreed rules. */
public enum SessionKind {
    COMMON,
    COMMISSION,
    PLENARY,
    WORKSHOP,
    CEREMONY,
    BREAK
}
