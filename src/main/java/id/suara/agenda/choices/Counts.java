package id.suara.agenda.choices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How full sessions are, and how one delegate stands to them; in two statements. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Counts {

    private static final String OWN =
            "select c.session_id, c.seat, (select count(*) from session_choice o where o.session_id = c.session_id"
                    + " and o.seat is null and o.arrived <= c.arrived) from session_choice c where c.application_id = ?1";

    private record Filled(int taken, int waiting) {}

    private record Mine(boolean seated, int line) {}

    /** Of one delegate; of nobody where only the fullness was asked for. */
    static final class Of {

        private final Map<Long, Filled> filled;
        private final Map<Long, Mine> mine;

        private Of(Map<Long, Filled> filled, Map<Long, Mine> mine) {
            this.filled = filled;
            this.mine = mine;
        }

        int taken(long sessionId) {
            return filled.containsKey(sessionId) ? filled.get(sessionId).taken() : 0;
        }

        int waiting(long sessionId) {
            return filled.containsKey(sessionId) ? filled.get(sessionId).waiting() : 0;
        }

        Standing standing(long sessionId) {
            Mine own = mine.get(sessionId);
            return own == null ? Standing.NONE : own.seated() ? Standing.SEATED : Standing.WAITING;
        }

        /** From 1; 0 for who is not in line. */
        int line(long sessionId) {
            return standing(sessionId) == Standing.WAITING ? mine.get(sessionId).line() : 0;
        }

        Set<Long> chosen() {
            return mine.keySet();
        }
    }

    @PersistenceContext
    EntityManager em;

    Of of(Collection<OptionalSession> sessions) {
        return new Of(filled(sessions), Map.of());
    }

    Of of(Collection<OptionalSession> sessions, long applicationId) {
        Map<Long, Mine> mine = new HashMap<>();
        List<?> rows = em.createNativeQuery(OWN).setParameter(1, applicationId).getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            mine.put(number(columns[0]), new Mine(columns[1] != null, (int) number(columns[2])));
        }
        return new Of(filled(sessions), mine);
    }

    private Map<Long, Filled> filled(Collection<OptionalSession> sessions) {
        Map<Long, Filled> filled = new HashMap<>();
        List<?> rows = em.createNativeQuery("select session_id, count(seat), count(*) from session_choice"
                        + " where session_id = any (cast(?1 as bigint[])) group by session_id")
                .setParameter(
                        1,
                        sessions.stream()
                                .map(session -> String.valueOf(session.id()))
                                .collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            int taken = (int) number(columns[1]);
            filled.put(number(columns[0]), new Filled(taken, (int) number(columns[2]) - taken));
        }
        return filled;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
