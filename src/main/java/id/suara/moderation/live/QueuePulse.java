package id.suara.moderation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the front of the queue stands at a moment. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class QueuePulse {

    /** As many as a desk lists. */
    private static final int LOOKED_AT = 200;

    @PersistenceContext
    EntityManager em;

    /** @return for each case that waits, words that change whenever its row on a desk does */
    public Map<Long, String> read() {
        List<?> rows = em.createNativeQuery(
                        "select c.id, c.version || ':' || c.weight || ':' || case when c.claimed_until > now()"
                                + " then c.claimed_by else 0 end from moderation_case c where c.status = 'OPEN'"
                                + " and not exists (select from moderation_withheld w where w.subject_kind = c.subject_kind"
                                + " and w.subject_id = c.subject_id) order by c.turn, c.waits_from, c.id limit "
                                + LOOKED_AT)
                .getResultList();
        Map<Long, String> pulse = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            pulse.put(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return pulse;
    }
}
