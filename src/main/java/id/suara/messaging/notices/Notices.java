package id.suara.messaging.notices;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The caller's own notices; nobody reads another's. */
@ApplicationScoped
@Transactional
public class Notices {

    private static final String OWN = "select id, kind, about_kind, about_id, fact, shown_from, read_at is not null"
            + " from notice where account_id = ?1 and shown_from <= ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The newest first.
     *
     *  @param after a notice's id, those older than it; null begins at the newest
     *  @param unread whether only those that were not read
     *  @throws DomainException {@code access.denied} for a visitor */
    public List<NoticeRow> page(Long after, boolean unread, int most) {
        String older = after == null
                ? ""
                : " and (shown_from, id) < (select shown_from, id from notice where id = " + after
                        + " and account_id = ?1)";
        Stream<?> rows = em.createNativeQuery(OWN + (unread ? " and read_at is null" : "") + older
                        + " order by shown_from desc, id desc limit " + most)
                .setParameter(1, caller.get().requireAccount())
                .setParameter(2, now())
                .getResultStream();
        return rows.map(row -> row((Object[]) row)).toList();
    }

    private static NoticeRow row(Object[] columns) {
        return new NoticeRow(
                ((Number) columns[0]).longValue(),
                NoticeKind.valueOf((String) columns[1]),
                new Subject((String) columns[2], ((Number) columns[3]).longValue()),
                (String) columns[4],
                ((Timestamp) columns[5]).toInstant(),
                (Boolean) columns[6]);
    }

    /** @throws DomainException {@code access.denied} for a visitor */
    public long unread() {
        return ((Number) em.createNativeQuery("select count(*) from notice where account_id = ?1 and read_at is null"
                                + " and shown_from <= ?2")
                        .setParameter(1, caller.get().requireAccount())
                        .setParameter(2, now())
                        .getSingleResult())
                .longValue();
    }

    /** Marks one as read; one that is read already stays so.
     *
     *  @return it
     *  @throws DomainException {@code notices.none} (not found) for one that is not the caller's, or not there any more */
    public NoticeRow read(long noticeId) {
        Stream<?> found = em.createNativeQuery(OWN + " and id = ?3")
                .setParameter(1, caller.get().requireAccount())
                .setParameter(2, now())
                .setParameter(3, noticeId)
                .getResultStream();
        NoticeRow row = found.map(columns -> row((Object[]) columns))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("notices.none"));
        em.createNativeQuery("update notice set read_at = ?1 where id = ?2 and read_at is null")
                .setParameter(1, now())
                .setParameter(2, noticeId)
                .executeUpdate();
        return row;
    }

    /** Marks as read what the caller has seen, and nothing that came since.
     *
     *  @param upTo the newest that was seen */
    public void readAll(long upTo) {
        em.createNativeQuery(
                        "update notice set read_at = ?2 where account_id = ?1 and read_at is null and shown_from <= ?2"
                                + " and (shown_from, id) <= (select shown_from, id from notice where id = ?3 and account_id = ?1)")
                .setParameter(1, caller.get().requireAccount())
                .setParameter(2, now())
                .setParameter(3, upTo)
                .executeUpdate();
    }

    /** For the clock. */
    public void deleteBefore(Instant oldest) {
        em.createNativeQuery("delete from notice where shown_from < ?1")
                .setParameter(1, Timestamp.from(oldest))
                .executeUpdate();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
