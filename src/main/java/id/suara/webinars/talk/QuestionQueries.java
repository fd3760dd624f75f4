package id.suara.webinars.talk;

import id.suara.webinars.InstitutionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Questions with their supports, as they are read by many again and again: each list is one statement. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class QuestionQueries {

    private static final String COLUMNS =
            "select q.id, q.words, q.status, case when q.named then r.name end, r.institution_kind, r.province_code,"
                    + " (select count(*) from webinar_question_support s where s.question_id = q.id) as supports,";

    private static final String FROM =
            " from webinar_question q join webinar_registration r on r.id = q.registration_id where q.webinar_id = ?1";

    private static final String MOST_WANTED = " supports desc, q.asked_at, q.id";

    @PersistenceContext
    EntityManager em;

    /** What others see, in its order. */
    List<ShownQuestion> shown(long webinarId, long readerId) {
        List<?> rows = em.createNativeQuery(COLUMNS
                        + " exists (select 1 from webinar_question_support m where m.question_id = q.id"
                        + " and m.registration_id = ?2), q.registration_id = ?2" + FROM
                        + " and q.status in ('SHOWN', 'ANSWERED')"
                        + " order by case q.status when 'SHOWN' then 0 else 1 end," + MOST_WANTED)
                .setParameter(1, webinarId)
                .setParameter(2, readerId)
                .getResultList();
        return rows.stream().map(row -> shown((Object[]) row)).toList();
    }

    private static ShownQuestion shown(Object[] row) {
        return new ShownQuestion(
                ((Number) row[0]).longValue(),
                (String) row[1],
                writer(row),
                row[2].equals(QuestionStatus.ANSWERED.name()),
                ((Number) row[6]).intValue(),
                (Boolean) row[7],
                (Boolean) row[8]);
    }

    /** All, as moderators see them. */
    List<QuestionRow> all(long webinarId) {
        List<?> rows = em.createNativeQuery(COLUMNS + " q.reason, q.asked_at, q.version" + FROM
                        + " order by case q.status when 'WAITING' then 0 when 'SHOWN' then 1 when 'ANSWERED' then 2 else 3"
                        + " end, case q.status when 'WAITING' then q.asked_at end," + MOST_WANTED)
                .setParameter(1, webinarId)
                .getResultList();
        return rows.stream().map(row -> moderated((Object[]) row)).toList();
    }

    private static QuestionRow moderated(Object[] row) {
        return new QuestionRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                writer(row),
                QuestionStatus.valueOf((String) row[2]),
                row[7] == null ? null : HiddenReason.valueOf((String) row[7]),
                ((Number) row[6]).intValue(),
                instant(row[8]),
                ((Number) row[9]).longValue());
    }

    private static Writer writer(Object[] row) {
        return new Writer((String) row[3], InstitutionKind.valueOf((String) row[4]), (String) row[5]);
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }

    /** Two at once count once, and nobody waits for a lock: the table's key decides. */
    void support(long questionId, long registrationId) {
        em.createNativeQuery("insert into webinar_question_support (question_id, registration_id) values (?1, ?2)"
                        + " on conflict do nothing")
                .setParameter(1, questionId)
                .setParameter(2, registrationId)
                .executeUpdate();
    }

    void takeBack(long questionId, long registrationId) {
        em.createNativeQuery("delete from webinar_question_support where question_id = ?1 and registration_id = ?2")
                .setParameter(1, questionId)
                .setParameter(2, registrationId)
                .executeUpdate();
    }
}
