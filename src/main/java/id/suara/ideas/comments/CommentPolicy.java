package id.suara.ideas.comments;

import id.suara.ideas.ModeratedText;
import id.suara.ideas.TextStatus;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who may do what with a comment: role x whose x state x phase, and nothing that is not named here. */
final class CommentPolicy {

    enum Action {
        WRITE,
        REVISE,
        WITHDRAW,
        APPEAL
    }

    private CommentPolicy() {}

    /**
     * @param status null for a comment that is yet to be written
     * @param own whether the caller wrote it
     * @throws DomainException {@code access.denied} without the role; {@code ideas.comment-none} for another's;
     *     {@code congress.phase-closed}, {@code ideas.comment-not-editable}, {@code moderation.appeal-waiting},
     *     {@code moderation.appeal-not-refused} (conflict)
     */
    static void require(Action action, Caller caller, TextStatus status, boolean own, boolean phaseOpen) {
        caller.require(Role.DELEGATE);
        if (action != Action.WRITE && !own) {
            throw DomainException.notFound("ideas.comment-none");
        }
        if ((action == Action.WRITE || action == Action.REVISE) && !phaseOpen) {
            throw DomainException.conflict("congress.phase-closed");
        }
        if (action == Action.REVISE && !status.isRevisable()) {
            throw DomainException.conflict("ideas.comment-not-editable");
        }
        if (action == Action.APPEAL) {
            ModeratedText.requireAppealable(status);
        }
    }
}
