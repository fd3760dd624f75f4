package id.suara.delegates.duplicates;

import id.suara.congress.Congresses;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationJournal;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.DelegateEvent;
import id.suara.delegates.DelegatesPolicy;
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
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judging children who may have been nominated twice. Reading them is logged. */
@ApplicationScoped
@Transactional
public class Duplicates {

    private static final Set<ApplicationStatus> SETTLED =
            Set.of(ApplicationStatus.WITHDRAWN, ApplicationStatus.DECLINED);

    private static final String OPEN =
            " from LikelyDuplicate d join Application o on o.id = d.olderId join Application n on n.id = d.newerId"
                    + " where d.state = :open and o.congressId = :congress and o.status not in :settled"
                    + " and n.status not in :settled";

    private static final String SIDES =
            "select new id.suara.delegates.duplicates.DuplicateSide(a.id, p.fullName, p.nickname, p.birthDate, p.sex,"
                    + " a.provinceCode, p.regencyCode, a.grade, a.mode, g.name, g.phone, g.email, a.status, a.nominatedAt)"
                    + " from Application a join Person p on p.id = a.personId left join Guardianship s on s.personId = a.personId"
                    + " left join Guardian g on g.id = s.guardianId where a.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    ApplicationJournal journal;

    @Inject
    Event<DelegateEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** How many wait for a person whom the caller may judge. */
    public long count() {
        return visible("select count(d)" + OPEN, "", Long.class).getSingleResult();
    }

    /** Whether one that waits is about that application.
     *
     *  @throws DomainException {@code access.denied} */
    public boolean isAbout(long applicationId) {
        return visible("select count(d)" + OPEN, " and (d.olderId = :about or d.newerId = :about)", Long.class)
                        .setParameter("about", applicationId)
                        .getSingleResult()
                > 0;
    }

    /** Those that wait, the first found first.
     *
     *  @param after a pair's id; 0 begins at the beginning */
    public List<DuplicatePair> open(long after, int most) {
        List<LikelyDuplicate> found = visible(
                        "select d" + OPEN, " and d.id > :after order by d.id", LikelyDuplicate.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        List<DuplicatePair> pairs = pairs(found);
        if (!pairs.isEmpty()) {
            deeds.fire(Deed.of("delegates.duplicates-read", null, pairs.size() + " pairs"));
        }
        return pairs;
    }

    private <T> TypedQuery<T> visible(String query, String rest, Class<T> type) {
        String only = DelegatesPolicy.visibleProvince(current.get());
        TypedQuery<T> narrowed = em.createQuery(
                query + (only == null ? "" : " and o.provinceCode = :only and n.provinceCode = :only") + rest, type);
        narrowed.setParameter("open", DuplicateState.OPEN)
                .setParameter("congress", congresses.requireCurrent().getId())
                .setParameter("settled", SETTLED);
        return only == null ? narrowed : narrowed.setParameter("only", only);
    }

    private List<DuplicatePair> pairs(List<LikelyDuplicate> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = new HashSet<>();
        found.forEach(pair -> ids.addAll(List.of(pair.olderId(), pair.newerId())));
        Map<Long, DuplicateSide> sides = new HashMap<>();
        em.createQuery(SIDES, DuplicateSide.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(side -> sides.put(side.applicationId(), side));
        List<DuplicatePair> pairs = new ArrayList<>();
        for (LikelyDuplicate pair : found) {
            pairs.add(new DuplicatePair(
                    pair.id(),
                    pair.version(),
                    pair.reason(),
                    pair.state(),
                    sides.get(pair.olderId()),
                    sides.get(pair.newerId())));
        }
        return pairs;
    }

    /** The same child: the older application goes on, the newer one is withdrawn.
     *
     *  @throws DomainException {@code delegates.no-duplicate} (not found), {@code delegates.duplicate-changed} (stale), {@code
     *     delegates.duplicate-settled}, {@code delegates.duplicate-has-place} (conflict) */
    public DuplicatePair merge(long pairId, long version) {
        LikelyDuplicate pair = locked(pairId, version);
        // Locked in the order in which everybody locks applications: by id.
        Application older = em.find(Application.class, pair.olderId(), LockModeType.PESSIMISTIC_WRITE);
        Application newer = em.find(Application.class, pair.newerId(), LockModeType.PESSIMISTIC_WRITE);
        if (SETTLED.contains(older.getStatus()) || SETTLED.contains(newer.getStatus())) {
            throw DomainException.conflict("delegates.duplicate-settled");
        }
        long by = current.get().requireAccount();
        pair.merge(by, clock.instant());
        newer.withdrawAsDuplicate(by, clock.instant());
        journal.record(newer);
        events.fire(new DelegateEvent.Withdrawn(newer.getId(), newer.getPersonId(), newer.getAccountId()));
        deeds.fire(Deed.of("delegates.merged", subject(newer.getId()), "into application " + older.getId()));
        deeds.fire(Deed.of("delegates.merged-into", subject(older.getId()), "application " + newer.getId()));
        return flushed(pair);
    }

    /** Two children: the pair is never shown again.
     *
     *  @throws DomainException as {@link #merge}, but for the place */
    public DuplicatePair keep(long pairId, long version) {
        LikelyDuplicate pair = locked(pairId, version);
        pair.keep(current.get().requireAccount(), clock.instant());
        deeds.fire(Deed.of("delegates.kept-apart", subject(pair.olderId()), "from application " + pair.newerId()));
        return flushed(pair);
    }

    private DuplicatePair flushed(LikelyDuplicate pair) {
        em.flush();
        return pairs(List.of(pair)).get(0);
    }

    private LikelyDuplicate locked(long pairId, long version) {
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.JUDGE_DUPLICATES, null, false);
        LikelyDuplicate pair = Optional.ofNullable(
                        em.find(LikelyDuplicate.class, pairId, LockModeType.PESSIMISTIC_WRITE))
                .filter(this::isTheirs)
                .orElseThrow(() -> DomainException.notFound("delegates.no-duplicate"));
        if (pair.state() == DuplicateState.OPEN && pair.version() != version) {
            throw DomainException.stale("delegates.duplicate-changed");
        }
        return pair;
    }

    private boolean isTheirs(LikelyDuplicate pair) {
        long congress = congresses.requireCurrent().getId();
        return List.of(pair.olderId(), pair.newerId()).stream()
                .map(id -> em.find(Application.class, id))
                .allMatch(application -> application.getCongressId() == congress
                        && DelegatesPolicy.allows(
                                current.get(),
                                DelegatesPolicy.Deed.JUDGE_DUPLICATES,
                                application.getStatus(),
                                application.getProvinceCode(),
                                false));
    }

    private static Subject subject(long applicationId) {
        return new Subject("application", applicationId);
    }
}
