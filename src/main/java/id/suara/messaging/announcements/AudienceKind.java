package id.suara.messaging.announcements;

/** Whom an announcement is for. Children read it in the application only; all others by mail too. */
public enum AudienceKind {
    DELEGATES,
    GUARDIANS,
    CHAPERONES,
    OFFICERS,
    MODERATORS
}
