package id.suara.ideas.answers;

/** The lists of the desk. */
public enum AnswerState {
    /** Published ideas to which nobody has written anything, oldest first. */
    WAITING,
    /** Written and not public. */
    DRAFT,
    /** Public, with a day on which more is told; what is due first, what has ended last. */
    PROMISE
}
