package id.suara.delegates.intake;

/** How a delegate takes part. */
public enum Mode {
    ONLINE,
    ON_SITE
}
