package id.suara.moderation.detection;

/** What was found. The texts have {@code detection.explain.X} for moderators and, but for cues, {@code detection.hint.X} for
 *  the child. */
public enum HitClass {
    PHONE(Kind.PERSONAL),
    NIK(Kind.PERSONAL),
    NISN(Kind.PERSONAL),
    /** A long number that is none of the others: an account, a card. */
    NUMBER(Kind.PERSONAL),
    EMAIL(Kind.PERSONAL),
    HANDLE(Kind.PERSONAL),
    LINK(Kind.PERSONAL),
    ADDRESS(Kind.PERSONAL),
    SCHOOL(Kind.PERSONAL),
    NAME(Kind.PERSONAL),
    WATCHED_WORD(Kind.WORDS),
    SHOUTING(Kind.MANNER),
    FLOOD(Kind.MANNER),
    MANY_LINKS(Kind.MANNER),
    /** A sign of danger; {@link Hit#detail} says of which. */
    CUE(Kind.CUE),
    /** A detector failed, or the text is longer than any that can be sent: nobody knows what it holds. */
    UNREAD(Kind.FAILURE);

    enum Kind {
        PERSONAL,
        WORDS,
        MANNER,
        CUE,
        FAILURE
    }

    private final Kind kind;

    HitClass(Kind kind) {
        this.kind = kind;
    }

    /** Personal data in the sense of S14. */
    public boolean isPersonal() {
        return kind == Kind.PERSONAL;
    }

    /** Whether a moderator has to say of each that it harms nobody, before the text is published: personal data (S15), signs of
     *  danger (S19), and what no detector could read. */
    public boolean mustBeCleared() {
        return kind == Kind.PERSONAL || kind == Kind.CUE || kind == Kind.FAILURE;
    }

    /** Whether the child is told before sending (S15). A sign of danger is answered by a person, never by a hint (S19). */
    public boolean isHinted() {
        return kind == Kind.PERSONAL || kind == Kind.WORDS || kind == Kind.MANNER;
    }
}
