package id.suara.messaging.announcements;

import id.suara.kernel.Subject;
import id.suara.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Collectors;

/** The row of each reader: written at once when it is settled whom an announcement goes to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Copies {

    /** What a mail to one of them is about. */
    static final String COPY = "announcement-copy";

    record Progress(long told, long leftOut, long mailed, long waiting, long failed) {}

    private static final String PROGRESS =
            """
            select count(*) filter (where c.state = 'TOLD') as told, count(*) filter (where c.state = 'LEFT_OUT') as left_out,
              count(*) filter (where m.status = 'SENT') as mailed,
              count(*) filter (where m.status in ('QUEUED', 'RETRY', 'SENDING')) as waiting,
              count(*) filter (where m.status = 'FAILED') as failed
            from announcement_copy c
              left join outbox_mail m on m.about_kind = 'announcement-copy' and m.about_id = c.id
            where c.announcement_id = ?1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    void write(long announcementId, List<Reader> readers) {
        for (Reader reader : readers) {
            long id = ((Number) em.createNativeQuery(
                                    "insert into announcement_copy (id, announcement_id, kind, ref_id, state)"
                                            + " values (nextval('suara_id'), ?1, ?2, ?3, 'QUEUED') returning id")
                            .setParameter(1, announcementId)
                            .setParameter(2, reader.kind().name())
                            .setParameter(3, reader.refId())
                            .getSingleResult())
                    .longValue();
            if (!reader.children().isEmpty()) {
                em.createNativeQuery("insert into announcement_child (copy_id, person_id) select ?1,"
                                + " unnest(cast(?2 as bigint[]))")
                        .setParameter(1, id)
                        .setParameter(
                                2,
                                reader.children().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",", "{", "}")))
                        .executeUpdate();
            }
        }
    }

    Progress progress(long announcementId) {
        Object[] counted = (Object[])
                em.createNativeQuery(PROGRESS).setParameter(1, announcementId).getSingleResult();
        return new Progress(
                number(counted[0]), number(counted[1]), number(counted[2]), number(counted[3]), number(counted[4]));
    }

    /** The mails that failed. */
    List<Long> failed(long announcementId) {
        List<?> ids = em.createNativeQuery("select m.id from announcement_copy c join outbox_mail m"
                        + " on m.about_kind = 'announcement-copy' and m.about_id = c.id"
                        + " where c.announcement_id = ?1 and m.status = 'FAILED' order by m.id")
                .setParameter(1, announcementId)
                .getResultList();
        return ids.stream().map(Copies::number).toList();
    }

    /** Keeps back what waits in the outbox. */
    void withhold(long announcementId) {
        List<?> told = em.createNativeQuery("select c.id from announcement_copy c join outbox_mail m"
                        + " on m.about_kind = 'announcement-copy' and m.about_id = c.id"
                        + " where c.announcement_id = ?1 and m.status in ('QUEUED', 'RETRY') order by c.id")
                .setParameter(1, announcementId)
                .getResultList();
        told.forEach(copy -> outbox.withhold(Announcements.KIND, new Subject(COPY, number(copy))));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
