package id.suara.programme.venue;

/** On site, online, or both at once. */
public enum RoomMode {
    ON_SITE,
    ONLINE,
    HYBRID
}
