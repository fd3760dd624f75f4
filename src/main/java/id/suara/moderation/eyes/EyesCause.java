package id.suara.moderation.eyes;

/** Why a text needs a second moderator before it is public. */
public enum EyesCause {
    /** Organizers marked its theme. */
    THEME,
    /** It held a sign of danger, which was cleared or covered. */
    DANGER
}
