package id.suara.consent;

import id.suara.identity.Person;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.PlainText;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One person who was registered as guardian twice, under another spelling or another number: proposing such pairs, and
 * merging them when an organizer says so. Nothing is merged by itself, for each of the two then opens the other's children
 * (S28). Reading them is logged.
 */
@ApplicationScoped
@Transactional
public class GuardianPairs {

    private static final int FOUND_AT_ONCE = 20;

    // Whoever gives everybody's children the same number slows down nobody: so many are compared with each.
    private static final String LIKELY =
            """
            select p.one, p.other, p.reason from (
              select a.id one, b.id other, 'PHONE' reason, 1 weight from guardian a join lateral (
                select g.id from guardian g where g.phone = a.phone and g.id > a.id and g.merged_into is null
                  and g.erased_at is null and similarity(name_key(g.name), name_key(a.name)) >= 0.3 limit 20) b on true
                where a.merged_into is null and a.erased_at is null
              union all
              select a.id, b.id, 'EMAIL', 2 from guardian a join lateral (
                select g.id from guardian g where lower(g.email) = lower(a.email) and g.id > a.id
                  and g.merged_into is null and g.erased_at is null
                  and similarity(name_key(g.name), name_key(a.name)) >= 0.3 limit 20) b on true
                where a.merged_into is null and a.erased_at is null
              union all
              select a.id, b.id, 'NAME', 3 from guardian a join lateral (
                select g.id from guardian g where name_key(g.name) = name_key(a.name) and g.id > a.id
                  and g.merged_into is null and g.erased_at is null and exists (
                    select from guardianship ga join person pa on pa.id = ga.person_id
                      join person pb on pb.regency_code = pa.regency_code and pb.erased_at is null
                      join guardianship gb on gb.person_id = pb.id and gb.guardian_id = g.id
                      where ga.guardian_id = a.id and pa.erased_at is null) limit 20) b on true
                where a.merged_into is null and a.erased_at is null
            ) p where not exists (select from guardians_apart d where d.one_id = p.one and d.other_id = p.other)
              and exists (select from guardianship s where s.guardian_id = p.one)
              and exists (select from guardianship s where s.guardian_id = p.other)
            order by p.other desc, p.one, p.weight limit ?1
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Those that may be one person and were not judged yet, the last registered first.
     *
     *  @throws DomainException {@code access.denied} */
    public List<GuardianPair> likely(int most) {
        requireMay();
        List<?> rows = em.createNativeQuery(LIKELY).setParameter(1, most * 3).getResultList();
        // Of a pair with several things in common the first says most.
        Map<List<Long>, GuardianReason> found = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            found.putIfAbsent(
                    List.of(((Number) cells[0]).longValue(), ((Number) cells[1]).longValue()),
                    GuardianReason.valueOf((String) cells[2]));
        }
        List<GuardianPair> pairs = found.entrySet().stream()
                .limit(most)
                .map(each -> pair(
                        each.getValue(), each.getKey().get(0), each.getKey().get(1)))
                .toList();
        read(pairs.size());
        return pairs;
    }

    /** Guardians whose name or number holds this, to be put beside another.
     *
     *  @param part at least three letters; else nobody is found
     *  @return at most twenty
     *  @throws DomainException {@code access.denied} */
    public List<GuardianSide> find(String part) {
        requireMay();
        String wanted = part == null ? "" : part.strip();
        if (wanted.length() < 3) {
            return List.of();
        }
        List<GuardianSide> found = em.createQuery(
                        "select g from Guardian g where g.mergedInto is null and g.erasedAt is null"
                                + " and (lower(g.name) like :part escape '!' or g.phone like :part escape '!') order by g.name, g.id",
                        Guardian.class)
                .setParameter("part", PlainText.contained(wanted.toLowerCase(Locale.ROOT)))
                .setMaxResults(FOUND_AT_ONCE)
                .getResultStream()
                .map(this::side)
                .toList();
        read(found.size());
        return found;
    }

    /** Any two, in either order.
     *
     *  @throws DomainException {@code access.denied}; {@code consent.no-guardian} (not found) for one that is erased, or was
     *     merged, too; {@code consent.guardian-itself} (invalid) */
    public GuardianPair compare(long oneId, long otherId) {
        requireMay();
        requireTwo(oneId, otherId);
        GuardianPair pair = pair(null, Math.min(oneId, otherId), Math.max(oneId, otherId));
        read(1);
        return pair;
    }

    /** They are one person: all children are the kept one's from now on, and letters go where that one is reached. Links that
     *  were sent to either go on opening, and now open all of them. What was decided, and by whom, stays as it was.
     *
     *  @param version of the pair that was read
     *  @throws DomainException as {@link #compare}; {@code consent.guardian-changed} (stale) */
    public GuardianSide merge(long keptId, long otherId, long version) {
        Guardian[] both = locked(keptId, otherId, version);
        Guardian kept = both[0].getId() == keptId ? both[0] : both[1];
        Guardian other = kept == both[0] ? both[1] : both[0];
        List<Guardianship> moved = em.createQuery(
                        "select g from Guardianship g where g.guardianId = :other order by g.personId",
                        Guardianship.class)
                .setParameter("other", otherId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        moved.forEach(guardianship -> guardianship.joinTo(keptId));
        em.createQuery("select g from Guardian g where g.mergedInto = :other order by g.id", Guardian.class)
                .setParameter("other", otherId)
                .getResultList()
                .forEach(before -> before.mergeInto(keptId));
        other.mergeInto(keptId);
        deeds.fire(Deed.of("consent.guardian-merged", subject(otherId), "into guardian " + keptId));
        deeds.fire(Deed.of("consent.guardian-took-over", subject(keptId), "guardian " + otherId));
        moved.forEach(guardianship -> deeds.fire(Deed.of(
                "consent.guardian-joined",
                new Subject("person", guardianship.getPersonId()),
                "guardian " + otherId + " into " + keptId)));
        em.flush();
        return side(kept);
    }

    /** They are two: the pair is not proposed again.
     *
     *  @throws DomainException as {@link #merge} */
    public void keepApart(long oneId, long otherId, long version) {
        Guardian[] both = locked(oneId, otherId, version);
        em.createNativeQuery(
                        "insert into guardians_apart (one_id, other_id, decided_by, decided_at) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                .setParameter(1, both[0].getId())
                .setParameter(2, both[1].getId())
                .setParameter(3, current.get().requireAccount())
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
        deeds.fire(Deed.of("consent.guardians-kept-apart", subject(both[0].getId()), "from " + both[1].getId()));
    }

    /** Locked in one order, so that two who merge the same ones cannot wait for each other. */
    private Guardian[] locked(long oneId, long otherId, long version) {
        requireMay();
        requireTwo(oneId, otherId);
        Guardian first = one(Math.min(oneId, otherId), LockModeType.PESSIMISTIC_WRITE);
        Guardian second = one(Math.max(oneId, otherId), LockModeType.PESSIMISTIC_WRITE);
        if (first.getVersion() + second.getVersion() != version) {
            throw DomainException.stale("consent.guardian-changed");
        }
        return new Guardian[] {first, second};
    }

    private void requireMay() {
        ConsentPolicy.require(current.get(), ConsentPolicy.Action.MERGE_GUARDIANS, null);
    }

    private static void requireTwo(long oneId, long otherId) {
        if (oneId == otherId) {
            throw DomainException.invalid("consent.guardian-itself");
        }
    }

    private Guardian one(long guardianId, LockModeType lock) {
        return Optional.ofNullable(em.find(Guardian.class, guardianId, lock))
                .filter(Guardian::isThere)
                .orElseThrow(() -> DomainException.notFound("consent.no-guardian"));
    }

    private GuardianPair pair(GuardianReason reason, long oneId, long otherId) {
        return new GuardianPair(reason, side(one(oneId, LockModeType.NONE)), side(one(otherId, LockModeType.NONE)));
    }

    private GuardianSide side(Guardian guardian) {
        List<GuardianSide.Child> children = new ArrayList<>();
        em.createQuery(
                        "select p, g from Guardianship g join Person p on p.id = g.personId where g.guardianId = :guardian"
                                + " and p.erasedAt is null order by p.id",
                        Object[].class)
                .setParameter("guardian", guardian.getId())
                .getResultList()
                .forEach(row -> {
                    Person child = (Person) row[0];
                    children.add(new GuardianSide.Child(
                            child.getId(),
                            child.getFullName(),
                            child.getBirthDate(),
                            child.getProvinceCode(),
                            child.getRegencyCode(),
                            ((Guardianship) row[1]).getRelation()));
                });
        return new GuardianSide(
                guardian.getId(),
                guardian.getVersion(),
                guardian.getName(),
                guardian.getEmail(),
                guardian.getPhone(),
                guardian.getLanguage(),
                guardian.getCreatedAt(),
                children);
    }

    private void read(int number) {
        if (number > 0) {
            deeds.fire(Deed.of("consent.guardians-read", null, String.valueOf(number)));
        }
    }

    private static Subject subject(long guardianId) {
        return new Subject("guardian", guardianId);
    }
}
