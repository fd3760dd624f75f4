package id.suara.agenda.commissions;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.AgeBand;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The members of the current congress's commissions, as organizers put them there one by one. */
@ApplicationScoped
@Transactional
public class Members {

    private static final List<ApplicationStatus> COMING =
            List.of(ApplicationStatus.ADMITTED, ApplicationStatus.CHECKED_IN, ApplicationStatus.CERTIFIED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Commissions commissions;

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
    public List<MemberRow> all() {
        AgendaPolicy.require(Action.READ_MEMBERS, caller.get());
        Congress congress = congresses.requireCurrent();
        List<MemberRow> rows = em.createQuery(
                        "select a.id, p.nickname, a.provinceCode, p.birthDate, p.sex, a.mode, m.commissionId"
                                + " from Application a join Person p on p.id = a.personId"
                                + " left join CommissionMember m on m.applicationId = a.id"
                                + " where a.congressId = :congress and a.status in :coming"
                                + " order by lower(p.nickname), a.id",
                        Object[].class)
                .setParameter("congress", congress.getId())
                .setParameter("coming", COMING)
                .getResultStream()
                .map(row -> row(congress, row))
                .toList();
        deeds.fire(Deed.of("agenda.members-read", subject(congress), rows.size() + " delegates"));
        return rows;
    }

    private static MemberRow row(Congress congress, Object[] row) {
        return new MemberRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                AgeBand.of((LocalDate) row[3], congress.getFirstDay()),
                (Sex) row[4],
                (Mode) row[5],
                (Long) row[6]);
    }

    /** Puts a delegate into a commission, out of any other. Nothing happens to one who is there already.
     *
     *  @throws DomainException {@code delegates.no-application}, {@code programme.none} (not found); {@code
     *     agenda.not-coming}, {@code agenda.commission-full} (conflicts) */
    public void put(long applicationId, long commissionId) {
        AgendaPolicy.require(Action.PLACE, caller.get());
        Congress congress = congresses.requireCurrent();
        Application application = coming(congress, applicationId);
        lock.take(congress.getId());
        CommissionRow commission = commissions.all(congress.getId()).stream()
                .filter(one -> one.id() == commissionId)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.none"));
        CommissionMember member = em.find(CommissionMember.class, applicationId);
        Long before = member == null ? null : member.commissionId();
        if (Objects.equals(before, commissionId)) {
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

    /** Nothing happens to one who is in none.
     *
     *  @throws DomainException {@code delegates.no-application} (not found), {@code agenda.not-coming} (conflict) */
    public void takeOut(long applicationId) {
        AgendaPolicy.require(Action.PLACE, caller.get());
        Congress congress = congresses.requireCurrent();
        Application application = coming(congress, applicationId);
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

    private Application coming(Congress congress, long applicationId) {
        Application application = em.find(Application.class, applicationId, LockModeType.PESSIMISTIC_WRITE);
        if (application == null || application.getCongressId() != congress.getId()) {
            throw DomainException.notFound("delegates.no-application");
        }
        if (!COMING.contains(application.getStatus())) {
            throw DomainException.conflict("agenda.not-coming");
        }
        return application;
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
