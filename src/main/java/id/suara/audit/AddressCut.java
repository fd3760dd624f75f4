package id.suara.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Takes network addresses off entries that are old enough (S25); the entries stay. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AddressCut {

    /** In one transaction. */
    static final int MOST = 1000;

    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    /** @return how many; fewer than {@link #MOST} when none is left */
    public int run(Instant now) {
        return em.createNativeQuery("delete from audit_origin where audit_entry_id in (select o.audit_entry_id from"
                        + " audit_origin o join audit_entry e on e.id = o.audit_entry_id where e.at <= ?1"
                        + " order by o.audit_entry_id limit ?2 for update of o skip locked)")
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .setParameter(2, MOST)
                .executeUpdate();
    }
}
