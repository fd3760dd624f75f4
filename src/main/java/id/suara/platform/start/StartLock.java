package id.suara.platform.start;

import jakarta.persistence.EntityManager;

/** Nodes that start together begin one after another. */
final class StartLock {

    private static final long KEY = 0x5355415241L;

    private StartLock() {}

    /** Held until the transaction ends. */
    static void take(EntityManager em) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, KEY)
                .getSingleResult();
    }
}
