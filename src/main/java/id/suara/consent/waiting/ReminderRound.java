package id.suara.consent.waiting;

import id.suara.consent.ConsentEvent;
import id.suara.consent.Guardian;
import id.suara.consent.Guardianship;
import id.suara.kernel.Deed;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes the next step for guardians who have not decided, some at a time. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReminderRound {

    /** In one transaction: a round that fails loses no more than these. */
    static final int MOST = 50;

    /** After asking: the first reminder, or the office for a guardian without e-mail. */
    static final Duration FIRST = Duration.ofDays(3);

    static final Duration SECOND = Duration.ofDays(7);
    static final Duration OFFICE = Duration.ofDays(10);

    /** Between two reminders at least, whatever was missed. */
    static final Duration APART = Duration.ofDays(3);

    // In the child's zone; "between 6 and 19" is 06:00 to 19:59.
    private static final String DUE =
            """
            select g.person_id from guardianship g
              join consent c on c.person_id = g.person_id and c.purpose = 'PARTICIPATION' and c.status = 'ASKED'
              join guardian w on w.id = g.guardian_id
              join person p on p.id = g.person_id
              join province v on v.code = p.province_code
            where g.asking and g.office_told_at is null
              and ((w.email is null and g.asked_at <= ?2) or (w.email is not null and (
                g.asked_at <= ?4
                or (g.reminders = 0 and g.asked_at <= ?2)
                or (g.reminders = 1 and g.asked_at <= ?3 and g.reminded_at <= ?5))))
              and extract(hour from cast(?1 as timestamptz) at time zone v.time_zone) between 6 and 19
            order by g.person_id limit ?6
            for update of g skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    /** @return how many steps were taken; fewer than {@link #MOST} when none is left */
    public int run(Instant now) {
        List<?> due = em.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(FIRST)))
                .setParameter(3, Timestamp.from(now.minus(SECOND)))
                .setParameter(4, Timestamp.from(now.minus(OFFICE)))
                .setParameter(5, Timestamp.from(now.minus(APART)))
                .setParameter(6, MOST)
                .getResultList();
        due.forEach(personId -> step(em.find(Guardianship.class, ((Number) personId).longValue()), now));
        return due.size();
    }

    private void step(Guardianship guardianship, Instant now) {
        long personId = guardianship.getPersonId();
        boolean reachable =
                em.find(Guardian.class, guardianship.getGuardianId()).getEmail() != null;
        if (reachable && now.isBefore(guardianship.getAskedAt().plus(OFFICE))) {
            guardianship.reminded(now);
            events.fire(new ConsentEvent.Reminded(personId));
            deeds.fire(Deed.of("consent.reminded", new Subject("person", personId)));
        } else {
            guardianship.officeTold(now);
            events.fire(new ConsentEvent.OfficeTold(personId));
            deeds.fire(Deed.of("consent.office-told", new Subject("person", personId)));
        }
    }
}
