package id.suara.kernel;

/** What an account may do; the people of {@code design.md}. Guardians and webinar attendees come by link, without one. */
public enum Role {
    ADMINISTRATOR,
    ORGANIZER,
    MODERATOR,
    SAFEGUARDING_OFFICER,
    PROVINCIAL_OFFICER,
    GATE,
    CHAPERONE,
    DELEGATE;

    public boolean isStaff() {
        return this != DELEGATE && this != CHAPERONE;
    }
}
