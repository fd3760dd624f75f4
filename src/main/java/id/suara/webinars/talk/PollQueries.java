package id.suara.webinars.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Polls with their votes, counted when they are read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PollQueries {

    @PersistenceContext
    EntityManager em;

    /** In the order in which they were prepared, with all votes.
     *
     *  @param readerId whose choices are marked; 0 for nobody's */
    List<PollRow> all(long webinarId, long readerId) {
        Map<Long, List<PollOption>> options = options(webinarId, readerId);
        List<?> rows = em.createNativeQuery("select p.id, p.question, p.question_en, p.several, p.status, p.version,"
                        + " (select count(distinct v.registration_id) from webinar_poll_vote v where v.poll_id = p.id)"
                        + " from webinar_poll p where p.webinar_id = ?1 order by p.prepared_at, p.id")
                .setParameter(1, webinarId)
                .getResultList();
        return rows.stream()
                .map(row -> poll((Object[]) row, options.getOrDefault(id((Object[]) row), List.of())))
                .toList();
    }

    private static PollRow poll(Object[] row, List<PollOption> options) {
        return new PollRow(
                id(row),
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                PollStatus.valueOf((String) row[4]),
                ((Number) row[6]).intValue(),
                options,
                ((Number) row[5]).longValue());
    }

    private Map<Long, List<PollOption>> options(long webinarId, long readerId) {
        Map<Long, List<PollOption>> options = new HashMap<>();
        for (Object row : em.createNativeQuery("select o.poll_id, o.position, o.words, o.words_en,"
                        + " count(v.registration_id), count(*) filter (where v.registration_id = ?2)"
                        + " from webinar_poll p join webinar_poll_option o on o.poll_id = p.id left join webinar_poll_vote v"
                        + " on v.poll_id = o.poll_id and v.position = o.position where p.webinar_id = ?1"
                        + " group by o.poll_id, o.position, o.words, o.words_en order by o.poll_id, o.position")
                .setParameter(1, webinarId)
                .setParameter(2, readerId)
                .getResultList()) {
            Object[] option = (Object[]) row;
            options.computeIfAbsent(id(option), poll -> new ArrayList<>())
                    .add(new PollOption(
                            ((Number) option[1]).intValue(),
                            (String) option[2],
                            (String) option[3],
                            ((Number) option[5]).intValue() > 0,
                            ((Number) option[4]).intValue()));
        }
        return options;
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }
}
