package id.suara.agenda;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds those who have a schedule. No policy: whoever asks has asked it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Delegates {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    /** By the child's account. Absent for a former delegate and while the application is paused. */
    public Optional<Delegate> ofAccount(long accountId) {
        return find("c.id = :whom", accountId).findFirst();
    }

    /** As {@link #ofAccount}, by the child. */
    public Optional<Delegate> ofPerson(long personId) {
        return find("a.personId = :whom", personId).findFirst();
    }

    /** Those of these children who are, by the order of their applications. */
    public List<Delegate> ofPersons(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : find("a.personId in :whom", personIds).toList();
    }

    /** As {@link #ofPersons}, by their applications. */
    public List<Delegate> ofApplications(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? List.of()
                : find("a.id in :whom", applicationIds).toList();
    }

    /** All of the current congress, by the order of their applications. */
    public List<Delegate> all() {
        return find("1 = :whom", 1L).toList();
    }

    private Stream<Delegate> find(String condition, Object whom) {
        return congresses.current().stream().flatMap(congress -> query(condition, congress, whom));
    }

    private Stream<Delegate> query(String condition, Congress congress, Object whom) {
        Map<Long, Set<Long>> chosen = new HashMap<>();
        rows(
                        "select a.id, s.sessionId",
                        " join SessionChoice s on s.applicationId = a.id and s.seat is not null",
                        condition)
                .setParameter("congress", congress.getId())
                .setParameter("coming", Coming.STATUSES)
                .setParameter("whom", whom)
                .getResultStream()
                .forEach(row -> chosen.computeIfAbsent((Long) row[0], any -> new TreeSet<>())
                        .add((Long) row[1]));
        return rows(
                        "select a.id, a.personId, a.mode, p, n.birthDate, m.commissionId, c.language",
                        " join Province p on p.code = a.provinceCode join Person n on n.id = a.personId"
                                + " left join CommissionMember m on m.applicationId = a.id",
                        condition)
                .setParameter("congress", congress.getId())
                .setParameter("coming", Coming.STATUSES)
                .setParameter("whom", whom)
                .getResultStream()
                .map(row -> new Delegate(
                        (Long) row[0],
                        (Long) row[1],
                        congress.getId(),
                        (Mode) row[2],
                        ((Province) row[3]).zone(),
                        AgeBand.of((LocalDate) row[4], congress.getFirstDay()),
                        (Long) row[5],
                        chosen.getOrDefault((Long) row[0], Set.of()),
                        (String) row[6]));
    }

    private TypedQuery<Object[]> rows(String selected, String joined, String condition) {
        return em.createQuery(
                selected + " from Application a join Account c on c.id = a.accountId" + joined
                        + " where a.congressId = :congress and a.status in :coming and a.suspendedAt is null and "
                        + condition + " order by a.id",
                Object[].class);
    }
}
