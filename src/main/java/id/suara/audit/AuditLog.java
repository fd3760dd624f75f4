package id.suara.audit;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Keeps every {@link Deed} that a feature tells, in the transaction in which it was done. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditLog {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    public void on(@Observes Deed deed) {
        Caller caller = current.get();
        AuditEntry entry = AuditEntry.of(clock.instant(), caller, deed);
        em.persist(entry);
        if (caller.address() != null) {
            em.persist(AuditOrigin.of(entry, caller.address()));
        }
    }
}
