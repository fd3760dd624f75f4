package id.suara.agenda.commissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Held by whoever deals seats, to the end of the transaction. Taken after applications and the draft are locked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MemberLock {

    /** The first key of the advisory lock; the second is the congress. */
    private static final int LOCK = 22_005;

    @PersistenceContext
    EntityManager em;

    void take(long congressId) {
        lock("pg_advisory_xact_lock", congressId);
    }

    /** Against those who take it, and not against one another. */
    void share(long congressId) {
        lock("pg_advisory_xact_lock_shared", congressId);
    }

    private void lock(String how, long congressId) {
        em.createNativeQuery("select cast(" + how + "(?1, ?2) as text)")
                .setParameter(1, LOCK)
                .setParameter(2, Math.toIntExact(congressId))
                .getSingleResult();
    }
}
