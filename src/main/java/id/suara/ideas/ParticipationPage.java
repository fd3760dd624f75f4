package id.suara.ideas;

/** The page "who reads this and what happens to it" (S1). Its words are in the texts, under {@code my.welcome}. */
public final class ParticipationPage {

    /** Raise it with every change of meaning: children are asked again before their next idea. */
    public static final int EDITION = 1;

    private ParticipationPage() {}
}
