package id.suara.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes cases up to the national officers when nobody took them up in time. */
@ApplicationScoped
@Transactional
public class Escalations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Event<SafeguardingEvent> events;

    @Inject
    Clock clock;

    /** Once for each time its clock was started. One that another node looks at this moment is left to it.
     *
     *  @return false when there is none */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean escalateNext() {
        Instant now = clock.instant();
        List<?> ids = em.createNativeQuery(
                        "select id from safeguarding_case where state in ('NEW', 'TRIAGED', 'REFERRED')"
                                + " and escalated_at is null and due_at <= ?1 order by due_at limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        SealedCase late = em.find(SealedCase.class, ((Number) ids.get(0)).longValue());
        late.escalate(now);
        journal.nobody(late, EntryKind.ESCALATED, null);
        em.flush();
        events.fire(new SafeguardingEvent.Escalated(late.getId()));
        return true;
    }
}
