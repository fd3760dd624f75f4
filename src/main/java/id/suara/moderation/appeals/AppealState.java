package id.suara.moderation.appeals;

/** How far it is with the appeal of a refused text, for its author. */
public enum AppealState {
    POSSIBLE,
    /** Nobody asked in time. */
    OVER,
    /** Another moderator is to read it. */
    WAITING,
    /** Another moderator has published it, or has given it back to be mended. */
    HEARD,
    /** Another moderator has refused it too. */
    FINAL
}
