package id.suara.ideas.answers;

/** What an institution says to an idea. */
public enum AnswerDecision {
    ACCEPTED,
    PARTLY,
    NOT_NOW;

    /** Whether something was promised, with a day on which more is told. */
    public boolean isPromise() {
        return this != NOT_NOW;
    }
}
