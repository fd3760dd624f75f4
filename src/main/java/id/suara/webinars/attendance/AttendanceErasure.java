package id.suara.webinars.attendance;

import id.suara.webinars.RegistrationErasure;
import id.suara.webinars.WebinarEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what reports tell of people: of each with their registration, and the whole of it when all of them are. */
@ApplicationScoped
@Transactional
public class AttendanceErasure {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Also where nobody decided who they are: their address says it. What an office watched together stays the others'. */
    public void forget(@Observes WebinarEvent.Erased erased) {
        em.createNativeQuery(
                        "delete from webinar_seen s using webinar_registration r where r.id = ?1"
                                + " and s.webinar_id = r.webinar_id and (lower(s.email) = lower(r.email) or exists"
                                + " (select from webinar_match m where m.seen_id = s.id and m.registration_id = r.id))"
                                + " and not exists (select from webinar_match m where m.seen_id = s.id and m.registration_id <> r.id)")
                .setParameter(1, erased.registrationId())
                .executeUpdate();
        // What is somebody else's by a person's decision stays, without the address.
        em.createNativeQuery("update webinar_seen s set email = null from webinar_registration r where r.id = ?1"
                        + " and s.webinar_id = r.webinar_id and lower(s.email) = lower(r.email)")
                .setParameter(1, erased.registrationId())
                .executeUpdate();
    }

    /** Erases the reports of webinars so old that nobody's registration is kept either. */
    public void forgetReports() {
        em.createQuery(
                        "delete from ImportedReport r where r.webinarId in (select w.id from Webinar w where w.endsAt <= :ended)")
                .setParameter("ended", RegistrationErasure.ended(clock.instant()))
                .executeUpdate();
    }
}
