package id.suara.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Whom mail goes to, for whoever sends it. No policy: who is written to is the sender's to know. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InvitedAttendees {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Clock clock;

    /** Absent once it is erased. */
    public Optional<InvitedAttendee> find(long registrationId) {
        return Optional.ofNullable(em.find(WebinarRegistration.class, registrationId))
                .map(one -> {
                    Webinar webinar = known.find(one.getWebinarId());
                    return invited(one, webinar, shown(webinar));
                });
    }

    /** Those who come or wait, and whose address is theirs. */
    public List<InvitedAttendee> of(long webinarId) {
        Webinar webinar = known.find(webinarId);
        PublicWebinar shown = shown(webinar);
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar and r.status <> :cancelled"
                                + " and r.verifiedAt is not null order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .setParameter("cancelled", RegistrationStatus.CANCELLED)
                .getResultStream()
                .map(one -> invited(one, webinar, shown))
                .toList();
    }

    private PublicWebinar shown(Webinar webinar) {
        return PublicWebinar.of(webinar, known.places(webinar.getId()), clock.instant());
    }

    private static InvitedAttendee invited(WebinarRegistration one, Webinar webinar, PublicWebinar shown) {
        return new InvitedAttendee(
                one.getId(),
                shown,
                webinar.getSequence(),
                one.getName(),
                one.getEmail(),
                one.getLanguage(),
                one.getStatus());
    }
}
