package id.suara.programme;

/** For whom a session is. All but {@code OPTIONAL}, which a delegate chooses first come, are obligatory for those it is for. */
public enum Audience {
    EVERYBODY,
    COMMISSIONS,
    OPTIONAL
}
