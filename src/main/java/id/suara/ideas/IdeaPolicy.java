package id.suara.ideas;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;

/** Who may do what with an idea: role x whose x state x phase, and nothing that is not named here. */
final class IdeaPolicy {

    enum Action {
        SUBMIT,
        READ,
        REVISE,
        KEEP_DRAFT,
        WITHDRAW,
        APPEAL,
        SUPPORT,
        TAKE_SUPPORT_BACK
    }

    private IdeaPolicy() {}

    /**
     * @param status null for an idea that is yet to be written
     * @param own whether the caller wrote it
     * @throws DomainException {@code access.denied} without the role; {@code ideas.none} for another's that is not public;
     *     {@code congress.phase-closed}, {@code ideas.not-editable}, {@code ideas.support-own},
     *     {@code moderation.appeal-waiting}, {@code moderation.appeal-not-refused} (conflict)
     */
    static void require(Action action, Caller caller, TextStatus status, boolean own, boolean phaseOpen) {
        switch (action) {
            case SUBMIT -> {
                caller.require(Role.DELEGATE);
                requireOpen(phaseOpen);
            }
            case READ -> {
                if (status == null || !status.isPublic()) {
                    requireOwn(caller, own);
                }
            }
            case REVISE -> {
                requireOwn(caller, own);
                requireOpen(phaseOpen);
                requireRevisable(status);
            }
            case KEEP_DRAFT -> {
                requireOwn(caller, own);
                requireRevisable(status);
            }
            case WITHDRAW -> requireOwn(caller, own);
            case APPEAL -> {
                requireOwn(caller, own);
                ModeratedText.requireAppealable(status);
            }
            case SUPPORT -> {
                caller.require(Role.DELEGATE);
                if (!status.isPublic()) {
                    throw DomainException.notFound("ideas.none");
                }
                if (own) {
                    throw DomainException.conflict("ideas.support-own");
                }
                requireOpen(phaseOpen);
            }
            case TAKE_SUPPORT_BACK -> {
                caller.require(Role.DELEGATE);
                requireOpen(phaseOpen);
            }
        }
    }

    /** What has to be true of a delegate before they write (S1, L3).
     *
     *  @param author null for one who has accepted nothing yet */
    static void requireReady(boolean consentGiven, Author author) {
        if (!consentGiven) {
            throw DomainException.forbidden("ideas.consent-missing");
        }
        if (author == null || !author.hasAccepted()) {
            throw DomainException.forbidden("ideas.page-not-accepted");
        }
        if (!author.hasPenName()) {
            throw DomainException.forbidden("ideas.pen-name-missing");
        }
    }

    private static void requireRevisable(TextStatus status) {
        if (!status.isRevisable()) {
            throw DomainException.conflict("ideas.not-editable");
        }
    }

    private static void requireOpen(boolean phaseOpen) {
        if (!phaseOpen) {
            throw DomainException.conflict("congress.phase-closed");
        }
    }

    /** Another's idea is treated as one that is not there. */
    private static void requireOwn(Caller caller, boolean own) {
        caller.require(Role.DELEGATE);
        if (!own) {
            throw DomainException.notFound("ideas.none");
        }
    }
}
