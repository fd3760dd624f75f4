package id.suara.messaging.announcements;

import id.suara.congress.Congresses;
import id.suara.kernel.Subject;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.notices.NoticeBook;
import id.suara.messaging.notices.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells some readers of one announcement that is due. Several may run at a time, on any node. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@ActivateRequestContext
public class AnnouncementRound {

    /** In one transaction: who stops an announcement waits for no more than these. */
    static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Readers readers;

    @Inject
    AnnouncementWords words;

    @Inject
    NoticeBook notices;

    @Inject
    Outbox outbox;

    @Inject
    Congresses congresses;

    /** @return whether there was anything to do */
    public boolean run(Instant now) {
        // Shared: many send one announcement at a time, and who stops it or writes that it has gone waits for them.
        List<?> due = em.createNativeQuery("select a.id from announcement a where a.status in ('SCHEDULED', 'SENDING')"
                        + " and a.send_at <= ?1 and exists (select from announcement_copy c where c.announcement_id = a.id"
                        + " and c.state = 'QUEUED') order by a.send_at, a.id limit 1 for key share skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return end(now);
        }
        long id = number(due.get(0));
        begin(id);
        List<?> copies = em.createNativeQuery(
                        "select id, kind, ref_id from announcement_copy where announcement_id = ?1"
                                + " and state = 'QUEUED' order by id limit " + MOST + " for update skip locked")
                .setParameter(1, id)
                .getResultList();
        if (copies.isEmpty()) {
            return false;
        }
        tell(em.find(Announcement.class, id), copies);
        return true;
    }

    private void begin(long id) {
        // Without a version: nothing that anybody edits has changed.
        em.createNativeQuery("update announcement set status = 'SENDING' where id = ?1 and status = 'SCHEDULED'")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** What has no reader left has gone. */
    private boolean end(Instant now) {
        em.createNativeQuery("update announcement a set status = 'SENT', ended_at = ?1 where a.status in"
                        + " ('SCHEDULED', 'SENDING') and a.send_at <= ?1 and not exists (select from announcement_copy c"
                        + " where c.announcement_id = a.id and c.state = 'QUEUED')")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        return false;
    }

    private void tell(Announcement announcement, List<?> copies) {
        WriteAnnouncement said = announcement.words();
        // Anew: since it was released somebody may have withdrawn, been locked out or erased (L3).
        Map<String, Reader> still =
                readers.of(said.audience(), congresses.find(announcement.getCongressId())).readers().stream()
                        .collect(Collectors.toMap(AnnouncementRound::key, Function.identity()));
        for (Object row : copies) {
            Object[] columns = (Object[]) row;
            Reader reader = still.get(columns[1] + " " + columns[2]);
            if (reader != null) {
                tell(announcement.getId(), said, reader, number(columns[0]));
            }
            em.createNativeQuery("update announcement_copy set state = ?1 where id = ?2")
                    .setParameter(1, reader == null ? "LEFT_OUT" : "TOLD")
                    .setParameter(2, number(columns[0]))
                    .executeUpdate();
        }
    }

    private void tell(long announcementId, WriteAnnouncement said, Reader reader, long copy) {
        if (reader.accountId() != null) {
            notices.tell(reader.accountId(), NoticeKind.ANNOUNCEMENT, new Subject(Announcements.KIND, announcementId));
        }
        if (reader.email() != null) {
            String link = words.link(announcementId, reader);
            outbox.write(
                    new WriteMail(
                                    Announcements.KIND,
                                    new Subject(Copies.COPY, copy),
                                    reader.name(),
                                    reader.email(),
                                    reader.language(),
                                    Map.of())
                            .in(reader.zones()),
                    words.mail(said, reader, link),
                    link,
                    words.sender(Locale.forLanguageTag(reader.language())));
        }
    }

    private static String key(Reader reader) {
        return reader.kind() + " " + reader.refId();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
