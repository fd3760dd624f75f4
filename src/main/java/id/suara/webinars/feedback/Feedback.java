package id.suara.webinars.feedback;

import id.suara.kernel.DomainException;
import id.suara.webinars.Holder;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Attendees say what they thought of a webinar, once it is over; nobody can tell afterwards who said what. */
@ApplicationScoped
@Transactional
public class Feedback {

    private static final ZoneId DAYS = ZoneId.of("Asia/Jakarta");

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnRegistrations own;

    @Inject
    KnownWebinars known;

    @Inject
    Clock clock;

    /** @throws DomainException as {@link OwnRegistrations#holder} */
    public FeedbackStanding standing(String link) {
        Holder holder = own.holder(link);
        Webinar webinar = known.find(holder.webinarId());
        if (!holder.attending() || webinar.getStatus() == WebinarStatus.CANCELLED || !webinar.isOver(clock.instant())) {
            return FeedbackStanding.NOT_ASKED;
        }
        return hasGiven(holder) ? FeedbackStanding.GIVEN : FeedbackStanding.ASKED;
    }

    private boolean hasGiven(Holder holder) {
        return !em.createNativeQuery("select 1 from webinar_feedback_given where registration_id = ?1")
                .setParameter(1, holder.registrationId())
                .getResultList()
                .isEmpty();
    }

    /** Kept without any trace of who said it. Of two at once one counts: the key of who has answered decides.
     *
     *  @return false, and nothing kept, for who has answered already
     *  @throws DomainException as {@link OwnRegistrations#holder}; {@code webinars.no-place}, {@code webinars.feedback-early}
     *     (conflicts), {@code webinars.was-cancelled} (gone) */
    public boolean give(String link, @Valid GiveFeedback said) {
        Holder holder = own.holder(link);
        requireAsked(holder);
        boolean first = em.createNativeQuery(
                                "insert into webinar_feedback_given (registration_id) values (?1) on conflict do nothing")
                        .setParameter(1, holder.registrationId())
                        .executeUpdate()
                == 1;
        if (first) {
            keep(holder.webinarId(), said);
        }
        return first;
    }

    private void requireAsked(Holder holder) {
        Webinar webinar = known.find(holder.webinarId());
        if (!holder.attending()) {
            throw DomainException.conflict("webinars.no-place");
        }
        if (webinar.getStatus() == WebinarStatus.CANCELLED) {
            throw DomainException.gone("webinars.was-cancelled");
        }
        if (!webinar.isOver(clock.instant())) {
            throw DomainException.conflict("webinars.feedback-early");
        }
    }

    private void keep(long webinarId, GiveFeedback said) {
        em.createNativeQuery(
                        "insert into webinar_feedback (id, webinar_id, useful, clear, keep, improve, said_on, mixed)"
                                + " values (cast(?1 as uuid), ?2, ?3, ?4, cast(?5 as text), cast(?6 as text), cast(?7 as date), false)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, webinarId)
                .setParameter(3, said.useful())
                .setParameter(4, said.clear())
                .setParameter(5, said.keep())
                .setParameter(6, said.improve())
                .setParameter(7, today().toString())
                .executeUpdate();
    }

    /** Writes the answers of the days before anew, as {@link #mix(LocalDate)}. */
    public void mix() {
        mix(today());
    }

    /** Writes answers anew, all of a webinar at once and in a random order, so that neither their places nor their transactions
     *  say when they came.
     *
     *  @param before those said on earlier days
     *  @return how many */
    int mix(LocalDate before) {
        return em.createNativeQuery(
                        "with plain as (delete from webinar_feedback where not mixed and said_on < cast(?1 as date)"
                                + " returning webinar_id, useful, clear, keep, improve, said_on)"
                                + " insert into webinar_feedback (id, webinar_id, useful, clear, keep, improve, said_on, mixed)"
                                + " select gen_random_uuid(), webinar_id, useful, clear, keep, improve, said_on, true from plain"
                                + " order by random()")
                .setParameter(1, before.toString())
                .executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DAYS);
    }
}
