package id.suara.ideas.comments;

/** Facts about comments, told inside the transaction. The author is an account. */
public sealed interface CommentEvent {

    long commentId();

    long authorId();

    /** A first or a further revision waits to be read. */
    record Submitted(long commentId, long authorId, int revision) implements CommentEvent {}

    record Published(long commentId, long authorId) implements CommentEvent {}

    /** Its author asks for another moderator. */
    record Appealed(long commentId, long authorId) implements CommentEvent {}

    /** It was taken from sight for a time, or is seen again. */
    record SightChanged(long commentId, long authorId) implements CommentEvent {}

    /** A moderator took a decision back before it was told. */
    record Reopened(long commentId, long authorId) implements CommentEvent {}

    record Returned(long commentId, long authorId) implements CommentEvent {}

    record Refused(long commentId, long authorId) implements CommentEvent {}

    record Withdrawn(long commentId, long authorId) implements CommentEvent {}
}
