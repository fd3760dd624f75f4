package id.suara.delegates.form;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Phase;
import id.suara.congress.PhaseKind;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What a code opens: for families, who have no account. Everything here is part of the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OpenInvitations {

    /** @param closesAt the first instant at which nothing can be sent any more */
    record Opened(Invitation invitation, Instant closesAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    UnknownCodes unknown;

    @Inject
    Clock clock;

    /** @param code as people type it
     *  @return an invitation that could be used this moment, while the phase of nomination is open
     *  @throws DomainException {@code registration.invitation-unknown} (not found); {@code registration.invitation-revoked},
     *     {@code registration.invitation-expired}, {@code registration.invitation-used-up} (gone); {@code
     *     registration.not-open-yet}, {@code registration.closed} (conflict) */
    Opened of(Congress congress, String code) {
        Object[] found = em.createQuery(
                        "select i, u from Invitation i join InvitationUses u on u.invitationId = i.id where i.code = :code",
                        Object[].class)
                .setParameter("code", InvitationCode.typed(code))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> {
                    unknown.tried();
                    return DomainException.notFound("registration.invitation-unknown");
                });
        Invitation invitation = (Invitation) found[0];
        Instant now = clock.instant();
        invitation.requireOpen(congress.getId(), now);
        ((InvitationUses) found[1]).requireLeft();
        return new Opened(invitation, closing(congresses.phase(congress.getId(), PhaseKind.NOMINATION), now));
    }

    private static Instant closing(Optional<Phase> phase, Instant now) {
        if (phase.isEmpty() || now.isBefore(phase.get().getOpensAt())) {
            throw DomainException.conflict("registration.not-open-yet");
        }
        if (!phase.get().isOpen(now)) {
            throw DomainException.conflict("registration.closed");
        }
        return phase.get().getClosesAt();
    }

    /** Takes one use, under a lock that ends with the transaction: call it last, when nothing that was read before is held
     *  any more ({@link id.suara.delegates.NominationBook#write} detaches it all).
     *
     *  @throws DomainException as {@link #of}, when it was revoked or used up meanwhile */
    void take(long congressId, long invitationId) {
        InvitationUses uses = em.find(InvitationUses.class, invitationId, LockModeType.PESSIMISTIC_WRITE);
        em.find(Invitation.class, invitationId).requireOpen(congressId, clock.instant());
        uses.take();
    }
}
