package id.suara.messaging.reminders;

import id.suara.identity.Account;
import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The way in that was sent to an admitted child's guardian stops working; the reminder brings one that does. */
@ApplicationScoped
public class ActivationEnds implements ReminderSource {

    static final String KIND = "activation-ends";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    FamilyReminders families;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Integer> usual() {
        return List.of(21 * 24 * 60, 7 * 24 * 60);
    }

    @Override
    public List<Coming> coming(Instant after, Instant until) {
        List<?> rows = em.createNativeQuery(
                        "select c.id, a.decided_at from application a join account c on c.id = a.account_id"
                                + " where a.status = 'ADMITTED' and c.status = 'INVITED' and a.decided_at > ?1 and a.decided_at <= ?2")
                .setParameter(1, Timestamp.from(after.minus(Accounts.LINK_LASTS)))
                .setParameter(2, Timestamp.from(until.minus(Accounts.LINK_LASTS)))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Coming(
                        new Subject("account", ((Number) row[0]).longValue()),
                        ((Timestamp) row[1]).toInstant().plus(Accounts.LINK_LASTS)))
                .toList();
    }

    @Override
    public List<Reminded> readers(Coming coming) {
        Account account = em.find(Account.class, coming.about().id());
        return account != null && account.getStatus() == AccountStatus.INVITED && account.getPersonId() != null
                ? families.guardian(account.getPersonId(), accounts.activationPath(account.getId())).stream()
                        .toList()
                : List.of();
    }
}
