package id.suara.consent;

/** What a guardian consents to, each apart (L5). */
public enum Purpose {
    PARTICIPATION,
    TRAVEL_AND_HEALTH,
    PHOTO_AND_VIDEO,
    PRESS;

    /** Whether the child cannot take part without it. */
    public boolean isRequired() {
        return this == PARTICIPATION;
    }
}
