package id.suara.messaging.preferences;

import id.suara.congress.Congresses;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the summaries that were asked for, in the morning where their readers are: how much is unread of each topic, and
 * nothing of what it is (S27). Where nothing is unread nothing is written.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class DigestRound {

    static final String KIND = "digest";

    /** In one transaction. */
    static final int MOST = 50;

    // Officers are where their province is, everybody else is told by the congress's own clock. From 7 on: what was
    // missed at 7
    // because nothing ran is made up for the same morning.
    private static final String DUE =
            """
            select w.account_id, cast(cast(?1 as timestamptz) at time zone coalesce(v.time_zone, 'Asia/Jakarta') as date)
            from digest_wish w join account a on a.id = w.account_id
              left join province v on v.code = a.province_code
            where a.status = 'ACTIVE' and a.contact_email is not null
              and extract(hour from cast(?1 as timestamptz) at time zone coalesce(v.time_zone, 'Asia/Jakarta')) between 7 and 11
              and (w.sent_on is null or w.sent_on
                <= cast(cast(?1 as timestamptz) at time zone coalesce(v.time_zone, 'Asia/Jakarta') as date)
                  - case w.rhythm when 'WEEKLY' then 7 else 1 end)
              and (w.rhythm = 'DAILY' or w.sent_on is not null
                or extract(isodow from cast(?1 as timestamptz) at time zone coalesce(v.time_zone, 'Asia/Jakarta')) = 1)
            order by w.account_id limit ?2
            for update of w skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Congresses congresses;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** @return how many were looked at; fewer than {@link #MOST} when none is left */
    public int run(Instant now) {
        List<?> due = em.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, MOST)
                .getResultList();
        for (Object row : due) {
            Object[] columns = (Object[]) row;
            long accountId = ((Number) columns[0]).longValue();
            em.createNativeQuery("update digest_wish set sent_on = ?1 where account_id = ?2")
                    .setParameter(1, (Date) columns[1])
                    .setParameter(2, accountId)
                    .executeUpdate();
            write(accounts.find(accountId), now);
        }
        return due.size();
    }

    private void write(Account account, Instant now) {
        Locale locale = Locale.forLanguageTag(account.getLanguage());
        List<String> lines = lines(account.getId(), locale, now);
        if (lines.isEmpty()) {
            return;
        }
        String link = settings.baseUrl() + "/notices";
        String congress = congresses.current().map(current -> current.getName()).orElse("Suara");
        outbox.write(
                new WriteMail(
                        KIND,
                        new Subject("account", account.getId()),
                        account.getDisplayName(),
                        account.getContactEmail(),
                        account.getLanguage(),
                        Map.of()),
                new Wording.Filled(
                        text(locale, "subject", Map.of("congress", congress)),
                        List.of(
                                paragraph(text(locale, "greeting", Map.of("name", account.getDisplayName()))),
                                paragraph(text(locale, "unread", Map.of())),
                                new Block(Block.Kind.LIST, lines),
                                new Block(Block.Kind.LINK, List.of(link))),
                        text(locale, "button", Map.of())),
                link,
                text(locale, "sender", Map.of("congress", congress)));
    }

    private List<String> lines(long accountId, Locale locale, Instant now) {
        List<String> lines = new ArrayList<>();
        List<?> counted = em.createNativeQuery("select topic, count(*) from notice where account_id = ?1"
                        + " and read_at is null and shown_from <= ?2 group by topic order by topic")
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        for (Object row : counted) {
            Object[] columns = (Object[]) row;
            lines.add(Texts.get(locale, "preferences.topic." + columns[0]) + ": " + columns[1]);
        }
        return lines;
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }

    private static String text(Locale locale, String part, Map<String, Object> values) {
        return Texts.named(Texts.get(locale, "messaging.digest." + part), values);
    }
}
