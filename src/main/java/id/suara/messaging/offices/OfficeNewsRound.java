package id.suara.messaging.offices;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.consent.waiting.WaitingGuardians;
import id.suara.delegates.Applications;
import id.suara.identity.Accounts;
import id.suara.identity.OfficeContact;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.messaging.returned.Undelivered;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes to offices for which something came up: how much waits for them, and where; nobody's name. By day where the office
 * is, and once a day at most, whatever came up since.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OfficeNewsRound {

    static final String KIND = "office-news";

    private static final String LOCK = "office-news";
    private static final int KEPT_DAYS = 7;

    // In the office's zone; "between 7 and 16" is 07:00 to 16:59.
    private static final String DUE =
            """
            select distinct n.province_code from office_news n join province v on v.code = n.province_code
            where n.mailed_on is null
              and extract(hour from cast(?1 as timestamptz) at time zone v.time_zone) between 7 and 16
              and not exists (select 1 from office_news m where m.province_code = n.province_code
                and m.mailed_on = cast(cast(?1 as timestamptz) at time zone v.time_zone as date))
            order by 1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Accounts accounts;

    @Inject
    WaitingGuardians guardians;

    @Inject
    Applications applications;

    @Inject
    Undelivered undelivered;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    /** Does nothing while another node is at it. */
    public void run(Instant now) {
        if (!isAlone()) {
            return;
        }
        List<?> due =
                em.createNativeQuery(DUE).setParameter(1, Timestamp.from(now)).getResultList();
        due.forEach(code -> tell(regions.province((String) code).orElseThrow(), now));
        em.createNativeQuery("delete from office_news where mailed_on < ?1")
                .setParameter(1, LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(KEPT_DAYS))
                .executeUpdate();
    }

    private boolean isAlone() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 9))")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private void tell(Province province, Instant now) {
        // What is marked has been committed, and so is counted below; what comes later stays for the next day.
        em.createNativeQuery("update office_news set mailed_on = ?1 where province_code = ?2 and mailed_on is null")
                .setParameter(1, LocalDate.ofInstant(now, province.zone()))
                .setParameter(2, province.getCode())
                .executeUpdate();
        long waiting = guardians.overdueIn(province.getCode());
        long returned = applications.returnedIn(province.getCode());
        long unreached = undelivered.countIn(province.getCode());
        if (waiting + returned + unreached > 0) {
            Congress congress = congresses.requireCurrent();
            accounts.office(province.getCode())
                    .forEach(officer -> write(officer, province, congress, waiting, returned, unreached));
        }
    }

    private void write(
            OfficeContact officer, Province province, Congress congress, long waiting, long returned, long unreached) {
        String language = accounts.find(officer.accountId()).getLanguage();
        Locale locale = Locale.forLanguageTag(language);
        String link = settings.baseUrl() + "/desk";
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                Texts.named(Texts.get(locale, "messaging.offices.greeting"), Map.of("name", officer.name()))));
        if (waiting > 0) {
            blocks.add(paragraph(text(locale, "guardians", Map.of("count", waiting))));
        }
        if (returned > 0) {
            blocks.add(paragraph(text(locale, "returned", Map.of("count", returned))));
        }
        if (unreached > 0) {
            blocks.add(paragraph(text(locale, "unreached", Map.of("count", unreached))));
        }
        blocks.add(paragraph(text(locale, "where", Map.of())));
        blocks.add(new Block(Block.Kind.LINK, List.of(link)));
        outbox.write(
                new WriteMail(
                        KIND,
                        new Subject("account", officer.accountId()),
                        officer.name(),
                        officer.email(),
                        language,
                        Map.of()),
                new Wording.Filled(
                        text(
                                locale,
                                "subject",
                                Map.of("province", province.name(locale), "congress", congress.getName())),
                        blocks,
                        Texts.get(locale, "messaging.offices.button")),
                link,
                text(locale, "sender", Map.of()));
    }

    private static Block paragraph(String text) {
        return new Block(Block.Kind.PARAGRAPH, List.of(text));
    }

    private static String text(Locale locale, String part, Map<String, Object> values) {
        return Texts.named(Texts.get(locale, "messaging.office-news." + part), values);
    }
}
