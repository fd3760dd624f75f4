package id.suara.messaging.announcements;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the caller was told by announcements; nobody reads what was not for them. */
@ApplicationScoped
@Transactional
public class ReceivedAnnouncements {

    /** So long an announcement stands on the start page, unless it was read. */
    private static final Duration FRESH = Duration.ofDays(14);

    private static final String OWN = "select n.about_id, n.shown_from, n.read_at is not null from notice n"
            + " where n.account_id = ?1 and n.kind = 'ANNOUNCEMENT' and n.shown_from <= ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    AnnouncementWords words;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Marks it as read.
     *
     *  @param locale in which it is read
     *  @throws DomainException {@code access.denied} for a visitor; {@code announcements.none} (not found) for one that was not
     *     told to the caller */
    public ReceivedAnnouncement read(long id, Locale locale) {
        ReceivedAnnouncement found = query(OWN + " and n.about_id = ?3", locale, id).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("announcements.none"));
        em.createNativeQuery(
                        "update notice set read_at = ?1 where account_id = ?2 and kind = 'ANNOUNCEMENT' and about_id = ?3"
                                + " and read_at is null")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, caller.get().requireAccount())
                .setParameter(3, id)
                .executeUpdate();
        return found;
    }

    /** Those of the last days that were not read, for the start page; the newest first. */
    public List<ReceivedAnnouncement> fresh(Locale locale, int most) {
        return query(
                OWN + " and n.read_at is null and n.shown_from > cast(?2 as timestamptz) - cast('" + FRESH.toDays()
                        + " days' as interval)" + " and ?3 = 0 order by n.shown_from desc limit " + most,
                locale,
                0);
    }

    private List<ReceivedAnnouncement> query(String query, Locale locale, long id) {
        Account me = accounts.find(caller.get().requireAccount());
        Stream<?> rows = em.createNativeQuery(query)
                .setParameter(1, me.getId())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, id)
                .getResultStream();
        return rows.map(row -> received((Object[]) row, me, locale)).toList();
    }

    private ReceivedAnnouncement received(Object[] columns, Account me, Locale locale) {
        long id = ((Number) columns[0]).longValue();
        Wording.Filled said = words.filled(
                em.find(Announcement.class, id).words(),
                new Reader(
                        Reader.Kind.ACCOUNT,
                        me.getId(),
                        me.getId(),
                        me.getDisplayName(),
                        null,
                        locale.getLanguage(),
                        List.of(),
                        List.of(),
                        Set.of()));
        return new ReceivedAnnouncement(
                id, said.subject(), said.blocks(), ((Timestamp) columns[1]).toInstant(), (Boolean) columns[2]);
    }
}
