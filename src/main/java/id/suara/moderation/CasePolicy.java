package id.suara.moderation;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who may read the queue, and who may decide on which text. */
final class CasePolicy {

    /** In which a clearance's days begin and end. */
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private CasePolicy() {}

    /** @param clearance null for one who has none
     *  @return the moderator's account
     *  @throws DomainException {@code access.denied} without the role, {@code moderation.no-clearance} with the role alone (S7) */
    static long requireModerator(Caller caller, Clearance clearance, LocalDate today) {
        caller.require(Role.MODERATOR);
        if (clearance == null || !clearance.isInDate(today)) {
            throw DomainException.forbidden("moderation.no-clearance");
        }
        return caller.requireAccount();
    }

    /** A lead is an organizer who moderates too; who may moderate at all has been asked before.
     *
     *  @throws DomainException {@code access.denied} */
    static void requireLead(Caller caller) {
        caller.require(Role.ORGANIZER);
    }

    /** @throws DomainException {@code moderation.own-text} for the one who wrote it, and as {@link #requireOpenTo} */
    static void requireNotOwn(ModerationCase found, long moderatorId) {
        if (found.isWrittenBy(moderatorId)) {
            throw DomainException.forbidden("moderation.own-text");
        }
        requireOpenTo(found, moderatorId);
    }

    /** @throws DomainException {@code moderation.decided-before} for one who has decided on the text that is appealed (S21) */
    static void requireOpenTo(ModerationCase found, long moderatorId) {
        if (found.isClosedTo(moderatorId)) {
            throw DomainException.forbidden("moderation.decided-before");
        }
    }
}
