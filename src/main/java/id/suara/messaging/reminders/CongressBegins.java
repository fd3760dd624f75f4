package id.suara.messaging.reminders;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.consent.Consents;
import id.suara.consent.Purpose;
import id.suara.kernel.Subject;
import id.suara.messaging.notices.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The congress's first day, for everybody who has a place, and their guardians (L3: of those who consented). */
@ApplicationScoped
public class CongressBegins implements ReminderSource {

    /** On the first day nobody knows the hour of the first session yet: the morning. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Consents consents;

    @Inject
    FamilyReminders families;

    @Override
    public String kind() {
        return "congress-begins";
    }

    @Override
    public List<Integer> usual() {
        return List.of(7 * 24 * 60, 24 * 60);
    }

    @Override
    public List<Coming> coming(Instant after, Instant until) {
        return congresses.current().stream()
                .map(congress -> new Coming(new Subject("congress", congress.getId()), begins(congress)))
                .filter(coming -> coming.at().isAfter(after) && !coming.at().isAfter(until))
                .toList();
    }

    private static Instant begins(Congress congress) {
        return congress.getFirstDay().atTime(MORNING).atZone(congress.zone()).toInstant();
    }

    @Override
    public List<Reminded> readers(Coming coming) {
        boolean stands = congresses
                .current()
                .filter(congress -> congress.getId() == coming.about().id()
                        && begins(congress).equals(coming.at()))
                .isPresent();
        if (!stands) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(
                        "select a.person_id, c.id from application a join account c on c.id = a.account_id"
                                + " where a.congress_id = ?1 and a.status = 'ADMITTED' and c.status <> 'LOCKED' order by c.id")
                .setParameter(1, coming.about().id())
                .getResultList();
        Map<Long, Long> accounts = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            accounts.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        Set<Long> consented = consents.givenAmong(accounts.keySet(), Purpose.PARTICIPATION);
        List<Reminded> readers = new ArrayList<>();
        accounts.forEach((person, account) -> {
            if (consented.contains(person)) {
                readers.add(Reminded.inApplication(account, NoticeKind.CONGRESS_BEGINS));
                families.guardian(person, null).ifPresent(readers::add);
            }
        });
        return readers;
    }
}
