package id.suara.consent.waiting;

import id.suara.consent.Assent;
import id.suara.consent.ConsentEvent;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
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
import java.time.Instant;
import java.util.List;

/** As {@link ReminderRound}, for guardians who have yet to confirm what a child of 17 consented to (L6). */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ConfirmationRound {

    private static final String DUE =
            """
            select s.id from assent s
              join guardianship g on g.person_id = s.person_id
              join guardian w on w.id = g.guardian_id
              join person p on p.id = s.person_id
              join province v on v.code = p.province_code
            where s.status = 'AWAITING_GUARDIAN' and s.office_told_at is null
              and ((w.email is null and s.decided_at <= ?2) or (w.email is not null and (
                s.decided_at <= ?4
                or (s.reminders = 0 and s.decided_at <= ?2)
                or (s.reminders = 1 and s.decided_at <= ?3 and s.reminded_at <= ?5))))
              and extract(hour from cast(?1 as timestamptz) at time zone v.time_zone) between 6 and 19
            order by s.id limit ?6
            for update of s skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Guardians guardians;

    @Inject
    Event<ConsentEvent> events;

    @Inject
    Event<Deed> deeds;

    /** @return how many steps were taken; fewer than {@link ReminderRound#MOST} when none is left */
    public int run(Instant now) {
        List<?> due = em.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(ReminderRound.FIRST)))
                .setParameter(3, Timestamp.from(now.minus(ReminderRound.SECOND)))
                .setParameter(4, Timestamp.from(now.minus(ReminderRound.OFFICE)))
                .setParameter(5, Timestamp.from(now.minus(ReminderRound.APART)))
                .setParameter(6, ReminderRound.MOST)
                .getResultList();
        due.forEach(assentId -> step(em.find(Assent.class, ((Number) assentId).longValue()), now));
        return due.size();
    }

    private void step(Assent assent, Instant now) {
        long personId = assent.getPersonId();
        Guardian guardian = guardians.of(personId);
        if (guardian.getEmail() != null && now.isBefore(assent.getDecidedAt().plus(ReminderRound.OFFICE))) {
            assent.reminded(now);
            events.fire(new ConsentEvent.ConfirmationReminded(personId));
            deeds.fire(Deed.of("consent.confirmation-reminded", new Subject("person", personId)));
        } else {
            assent.officeTold(now);
            events.fire(new ConsentEvent.OfficeTold(personId));
            deeds.fire(Deed.of("consent.office-told", new Subject("person", personId), "confirmation"));
        }
    }
}
