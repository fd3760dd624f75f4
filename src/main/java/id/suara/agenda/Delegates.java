package id.suara.agenda;

import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds those who have a schedule. No policy: whoever asks has asked it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Delegates {

    private static final List<ApplicationStatus> COMING =
            List.of(ApplicationStatus.ADMITTED, ApplicationStatus.CHECKED_IN, ApplicationStatus.CERTIFIED);

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

    /** All of the current congress, by the order of their applications. */
    public List<Delegate> all() {
        return find("1 = :whom", 1L).toList();
    }

    private Stream<Delegate> find(String condition, Object whom) {
        return congresses.current().stream().flatMap(congress -> query(condition, congress.getId(), whom));
    }

    private Stream<Delegate> query(String condition, long congressId, Object whom) {
        return em.createQuery(
                        "select a.id, a.personId, a.mode, p, m.commissionId, c.language from Application a"
                                + " join Province p on p.code = a.provinceCode join Account c on c.id = a.accountId"
                                + " left join CommissionMember m on m.applicationId = a.id"
                                + " where a.congressId = :congress and a.status in :coming and a.suspendedAt is null"
                                + " and " + condition + " order by a.id",
                        Object[].class)
                .setParameter("congress", congressId)
                .setParameter("coming", COMING)
                .setParameter("whom", whom)
                .getResultStream()
                .map(row -> new Delegate(
                        (Long) row[0],
                        (Long) row[1],
                        congressId,
                        (Mode) row[2],
                        ((Province) row[3]).zone(),
                        (Long) row[4],
                        (String) row[5]));
    }
}
