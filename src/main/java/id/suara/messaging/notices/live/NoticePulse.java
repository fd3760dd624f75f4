package id.suara.messaging.notices.live;

import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.identity.Persons;
import id.suara.kernel.Among;
import id.suara.kernel.Settings;
import id.suara.messaging.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much some accounts have not read, at a moment. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class NoticePulse {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Persons persons;

    @Inject
    Regions regions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @return those who have something unread, and how much */
    public Map<Long, Long> read(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Among among = new Among(accountIds);
        List<?> rows = em.createNativeQuery(
                        "select account_id, count(*) from notice where " + among.condition("account_id")
                                + " and read_at is null and shown_from <= ?2 group by account_id")
                .setParameter(1, among.value())
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        Map<Long, Long> unread = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            unread.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        return unread;
    }

    /** Whether the account is a child's and it is night where the child lives: nothing is said unasked then (S26). */
    public boolean isQuiet(long accountId) {
        ZoneId zone = sleepsIn(accountId);
        return zone != null && QuietHours.of(settings).isNight(clock.instant(), zone);
    }

    /** @return where a child lives; null for an adult, who may be told at any hour */
    public ZoneId sleepsIn(long accountId) {
        Account account = accounts.find(accountId);
        return account.getPersonId() == null
                ? null
                : regions.province(persons.find(account.getPersonId()).getProvinceCode())
                        .map(Province::zone)
                        .orElseThrow();
    }
}
