package id.suara.agenda.commissions;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.agenda.Coming;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.Application;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The members of the current congress's commissions, as organizers put them there one by one. */
@ApplicationScoped
@Transactional
public class Members {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Commissions commissions;

    @Inject
    Roster roster;

    @Inject
    Coming coming;

    @Inject
    MemberLock lock;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AgendaEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** All who hold a place, by nickname; reading them is logged (L15).
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<PlacedRow> all() {
        AgendaPolicy.require(Action.READ_MEMBERS, caller.get());
        Congress congress = congresses.requireCurrent();
        List<PlacedRow> rows =
                roster.of(congress).stream().map(Roster.Entry::row).toList();
        deeds.fire(Deed.of("agenda.members-read", subject(congress), rows.size() + " delegates"));
        return rows;
    }

    /** The commissions in numbers, by name. Says nothing about anybody. */
    public List<Tally> tallies() {
        AgendaPolicy.require(Action.READ_MEMBERS, caller.get());
        Congress congress = congresses.requireCurrent();
        return Tally.each(
                commissions.all(congress.getId()),
                CommissionRow::id,
                roster.of(congress).stream().map(Roster.Entry::row).toList());
    }

    /** Puts a delegate into a commission, out of any other. Whom a dealing had put there already stays there from now on.
     *
     *  @throws DomainException {@code delegates.no-application}, {@code programme.none} (not found); {@code
     *     agenda.not-coming}, {@code delegates.suspended}, {@code agenda.commission-full} (conflicts) */
    public void put(long applicationId, long commissionId) {
        AgendaPolicy.require(Action.PLACE, caller.get());
        Congress congress = congresses.requireCurrent();
        Application application = coming.hold(congress, applicationId);
        lock.take(congress.getId());
        CommissionRow commission = commissions.all(congress.getId()).stream()
                .filter(one -> one.id() == commissionId)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.none"));
        CommissionMember member = em.find(CommissionMember.class, applicationId);
        Long before = member == null ? null : member.commissionId();
        if (Objects.equals(before, commissionId)) {
            fix(member);
            return;
        }
        Seat seat = free(commission);
        if (member == null) {
            em.persist(CommissionMember.set(applicationId, seat, caller.get().requireAccount(), clock.instant()));
        } else {
            member.move(seat, caller.get().requireAccount(), clock.instant());
        }
        em.flush();
        events.fire(new AgendaEvent.Assigned(applicationId, application.getPersonId(), commissionId, before));
        deeds.fire(Deed.of("agenda.assigned", new Subject("application", applicationId), "commission " + commissionId));
    }

    private void fix(CommissionMember member) {
        if (!member.isByHand()) {
            member.fix(caller.get().requireAccount(), clock.instant());
            deeds.fire(Deed.of(
                    "agenda.fixed",
                    new Subject("application", member.applicationId()),
                    "commission " + member.commissionId()));
        }
    }

    /** The next dealing places them anew. Nothing happens to one who is in none.
     *
     *  @throws DomainException {@code delegates.no-application} (not found), {@code agenda.not-coming}, {@code
     *     delegates.suspended} (conflicts) */
    public void takeOut(long applicationId) {
        AgendaPolicy.require(Action.PLACE, caller.get());
        Congress congress = congresses.requireCurrent();
        Application application = coming.hold(congress, applicationId);
        lock.take(congress.getId());
        CommissionMember member = em.find(CommissionMember.class, applicationId);
        if (member == null) {
            return;
        }
        em.remove(member);
        em.flush();
        events.fire(new AgendaEvent.Unassigned(applicationId, application.getPersonId(), member.commissionId()));
        deeds.fire(Deed.of(
                "agenda.unassigned", new Subject("application", applicationId), "commission " + member.commissionId()));
    }

    private Seat free(CommissionRow commission) {
        Set<Integer> taken = em.createQuery(
                        "select m.seat from CommissionMember m where m.commissionId = :commission", Integer.class)
                .setParameter("commission", commission.id())
                .getResultStream()
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, commission.size())
                .filter(seat -> !taken.contains(seat))
                .mapToObj(seat -> new Seat(commission.id(), commission.size(), seat))
                .findFirst()
                .orElseThrow(
                        () -> DomainException.conflict("agenda.commission-full").with("size", commission.size()));
    }

    private static Subject subject(Congress congress) {
        return new Subject("congress", congress.getId());
    }
}
