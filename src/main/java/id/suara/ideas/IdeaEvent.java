package id.suara.ideas;

/** Facts of this feature, told inside the transaction. The author is an account. */
public sealed interface IdeaEvent {

    long ideaId();

    long authorId();

    /** A first or a further revision waits to be read. */
    record Submitted(long ideaId, long authorId, int revision) implements IdeaEvent {}

    record Published(long ideaId, long authorId) implements IdeaEvent {}

    /** An official answer to it is public. */
    record Answered(long ideaId, long authorId) implements IdeaEvent {}

    /** It leads to another that says the same. Its author is not told for 30 s, for it may be {@link Shown} by itself again. */
    record Merged(long ideaId, long authorId, long into) implements IdeaEvent {}

    /** Its author is not told for 30 s, as of a refusal, for it may be {@link Reopened}. */
    record Returned(long ideaId, long authorId) implements IdeaEvent {}

    record Refused(long ideaId, long authorId) implements IdeaEvent {}

    /** A moderator took a decision back: it waits as before. */
    record Reopened(long ideaId, long authorId) implements IdeaEvent {}

    /** Nobody else sees it for a time. */
    record Hidden(long ideaId, long authorId) implements IdeaEvent {}

    /** It is public again. */
    record Shown(long ideaId, long authorId) implements IdeaEvent {}

    record Withdrawn(long ideaId, long authorId) implements IdeaEvent {}
}
