package id.suara.moderation;

import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Recording that moderators are vetted, trained and bound by the code of conduct; without it the role does nothing (S7). */
@ApplicationScoped
@Transactional
public class Clearances {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Records or renews; dates that have passed take the clearance away.
     *
     *  @throws DomainException {@code moderation.not-a-moderator}; {@code moderation.own-clearance} for one's own */
    public void record(@Valid RecordClearance command) {
        caller.get().require(Role.ADMINISTRATOR, Role.ORGANIZER);
        if (Long.valueOf(command.accountId()).equals(caller.get().accountId())) {
            throw DomainException.forbidden("moderation.own-clearance");
        }
        if (!accounts.find(command.accountId()).getRoles().contains(Role.MODERATOR)) {
            throw DomainException.invalid("moderation.not-a-moderator");
        }
        Clearance known = em.find(Clearance.class, command.accountId());
        if (known == null) {
            em.persist(Clearance.recorded(command));
        } else {
            known.renew(command);
        }
        deeds.fire(Deed.of(
                "moderation.clearance-recorded",
                new Subject("account", command.accountId()),
                command.vettedUntil() + " " + command.trainedUntil() + " " + command.codeSignedOn()));
    }

    /** After a training that somebody else certified. Never makes a moderator of who is none, and never takes time away.
     *
     *  @param until the last day on which it counts
     *  @param proof by which the training can be looked up, for the audit log */
    @Transactional(TxType.MANDATORY)
    public void renewTraining(long accountId, LocalDate until, String proof) {
        Clearance known = em.find(Clearance.class, accountId);
        if (known != null && known.trainUntil(until)) {
            deeds.fire(
                    Deed.of("moderation.training-renewed", new Subject("account", accountId), until + " by " + proof));
        }
    }

    /** Everyone with the role, by name. */
    public List<ModeratorRow> moderators() {
        caller.get().require(Role.ADMINISTRATOR, Role.ORGANIZER);
        return em.createQuery(
                        "select new id.suara.moderation.ModeratorRow(a.id, a.displayName, c.vettedUntil, c.trainedUntil,"
                                + " c.codeSignedOn) from Account a left join Clearance c on c.accountId = a.id"
                                + " where :moderator member of a.roles order by a.displayName, a.id",
                        ModeratorRow.class)
                .setParameter("moderator", Role.MODERATOR)
                .getResultList();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CasePolicy.ZONE));
    }

    /** As {@link #requireModerator}, absent for one who may not moderate today. */
    public Optional<Long> moderator() {
        Long account = caller.get().accountId();
        return Optional.ofNullable(account)
                .filter(id -> caller.get().is(Role.MODERATOR))
                .filter(id -> Optional.ofNullable(em.find(Clearance.class, id))
                        .filter(clearance -> clearance.isInDate(today()))
                        .isPresent());
    }

    /** @return the calling moderator's account
     *  @throws DomainException as {@link CasePolicy#requireModerator} */
    public long requireModerator() {
        Long account = caller.get().accountId();
        Clearance clearance = account == null ? null : em.find(Clearance.class, account);
        return CasePolicy.requireModerator(caller.get(), clearance, today());
    }
}
