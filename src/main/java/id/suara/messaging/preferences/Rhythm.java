package id.suara.messaging.preferences;

/** How often a digest comes. */
public enum Rhythm {
    DAILY,
    WEEKLY
}
