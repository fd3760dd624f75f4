package id.suara.messaging.preferences;

/** How somebody is told. */
public enum Channel {
    APP,
    MAIL
}
