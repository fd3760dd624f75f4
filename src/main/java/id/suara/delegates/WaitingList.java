package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who waits in a province, and whose turn it is. */
@ApplicationScoped
@Transactional
public class WaitingList {

    @PersistenceContext
    EntityManager em;

    @Inject
    LockedApplications locked;

    @Inject
    Congresses congresses;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Later than every turn that was given out before. */
    @Transactional(Transactional.TxType.MANDATORY)
    long nextTurn() {
        return ((Number) em.createNativeQuery("select nextval('wait_turn')").getSingleResult()).longValue();
    }

    /** Those of a province who wait, first the one whose turn is next. The reading is logged.
     *
     *  @throws DomainException {@code access.denied}, another province's officer included */
    public List<WaitingChild> of(String provinceCode) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        if (only != null && !only.equals(provinceCode)) {
            throw DomainException.forbidden("access.denied");
        }
        List<Object[]> rows = em.createQuery(
                        "select a.id, a.version, p.fullName, p.birthDate, a.mode, a.reason, a.nominatedAt, a.lapsedOffers"
                                + " from Application a join Person p on p.id = a.personId"
                                + " where a.congressId = :congress and a.provinceCode = :province"
                                + " and a.status = :waiting order by a.waitOrder",
                        Object[].class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("province", provinceCode)
                .setParameter("waiting", ApplicationStatus.WAITLISTED)
                .getResultList();
        List<WaitingChild> line = new ArrayList<>();
        for (Object[] row : rows) {
            line.add(new WaitingChild(
                    line.size() + 1,
                    (Long) row[0],
                    (Long) row[1],
                    (String) row[2],
                    (LocalDate) row[3],
                    (Mode) row[4],
                    (String) row[5],
                    (Instant) row[6],
                    (Integer) row[7]));
        }
        if (!line.isEmpty()) {
            deeds.fire(Deed.of(
                    "delegates.waiting-list-read",
                    null,
                    "province " + provinceCode + ", " + line.size() + " children"));
        }
        return line;
    }

    /** Whether the caller may move those in it. */
    public boolean isMovable() {
        return DelegatesPolicy.allows(
                current.get(), DelegatesPolicy.Deed.WAITLIST, ApplicationStatus.IN_REVIEW, null, false);
    }

    /** Moves one within its province's line. The others keep their order; the reason goes on record.
     *
     *  @param position from 1; behind the last means the end
     *  @throws DomainException {@code delegates.not-waiting} (conflict), {@code delegates.changed} (stale) */
    public void move(long applicationId, long version, @Min(1) int position, @Valid GiveReason why) {
        Application moved = locked.take(applicationId, version, DelegatesPolicy.Deed.WAITLIST);
        if (moved.getStatus() != ApplicationStatus.WAITLISTED) {
            throw DomainException.conflict("delegates.not-waiting");
        }
        List<Application> line = new ArrayList<>(em.createQuery(
                        "select a from Application a where a.congressId = :congress and a.provinceCode = :province"
                                + " and a.status = :waiting order by a.id",
                        Application.class)
                .setParameter("congress", moved.getCongressId())
                .setParameter("province", moved.getProvinceCode())
                .setParameter("waiting", ApplicationStatus.WAITLISTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
        line.sort(Comparator.comparing(Application::getWaitOrder));
        List<Long> turns = line.stream().map(Application::getWaitOrder).toList();
        line.remove(moved);
        line.add(Math.min(position - 1, line.size()), moved);
        for (int i = 0; i < turns.size(); i++) {
            line.get(i).moveInLine(turns.get(i));
        }
        // Words about a child stand where they can be erased with the child, which the audit log does not allow.
        em.persist(ApplicationNote.ofMove(moved, current.get().requireAccount(), why.text(), clock.instant()));
        deeds.fire(Deed.of("delegates.moved-in-line", new Subject("application", applicationId)));
    }
}
