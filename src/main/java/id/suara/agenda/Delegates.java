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
        return find("c.id = :id", accountId);
    }

    /** As {@link #ofAccount}, by the child. */
    public Optional<Delegate> ofPerson(long personId) {
        return find("a.personId = :id", personId);
    }

    /** All of the current congress, by the order of their applications. */
    public List<Delegate> all() {
        return congresses
                .current()
                .map(congress -> query("1 = :id", congress.getId(), 1L).toList())
                .orElse(List.of());
    }

    private Optional<Delegate> find(String whom, long id) {
        return congresses.current().flatMap(congress -> query(whom, congress.getId(), id)
                .findFirst());
    }

    private Stream<Delegate> query(String whom, long congressId, long id) {
        return em.createQuery(
                        "select a.id, a.personId, a.mode, p, m.commissionId, c.language from Application a"
                                + " join Province p on p.code = a.provinceCode join Account c on c.id = a.accountId"
                                + " left join CommissionMember m on m.applicationId = a.id"
                                + " where a.congressId = :congress and a.status in :coming and a.suspendedAt is null"
                                + " and " + whom + " order by a.id",
                        Object[].class)
                .setParameter("congress", congressId)
                .setParameter("coming", COMING)
                .setParameter("id", id)
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
