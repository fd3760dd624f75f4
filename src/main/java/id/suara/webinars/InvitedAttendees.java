package id.suara.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom mail goes to, for whoever sends it. No policy: who is written to is the sender's to know. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InvitedAttendees {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    /** Absent once it is erased. */
    public Optional<InvitedAttendee> find(long registrationId) {
        return Optional.ofNullable(em.find(WebinarRegistration.class, registrationId))
                .map(one -> invited(one, WebinarFacts.of(known.find(one.getWebinarId()))));
    }

    /** Those who come or wait, whether they answered the mail or not, in the order in which they came. */
    public List<InvitedAttendee> of(long webinarId) {
        WebinarFacts webinar = WebinarFacts.of(known.find(webinarId));
        return em.createQuery(
                        "select r from WebinarRegistration r where r.webinarId = :webinar"
                                + " and r.status <> id.suara.webinars.RegistrationStatus.CANCELLED order by r.arrived",
                        WebinarRegistration.class)
                .setParameter("webinar", webinarId)
                .getResultStream()
                .map(one -> invited(one, webinar))
                .toList();
    }

    /** The registrations of those who have come into the meeting. */
    public Set<Long> joined(long webinarId) {
        return em.createQuery(
                        "select distinct j.registrationId from WebinarJoin j, WebinarRegistration r"
                                + " where r.id = j.registrationId and r.webinarId = :webinar and j.joinedAt >= :since",
                        Long.class)
                .setParameter("webinar", webinarId)
                .setParameter("since", Joining.countsFrom(known.find(webinarId)))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static InvitedAttendee invited(WebinarRegistration one, WebinarFacts webinar) {
        return new InvitedAttendee(
                one.getId(),
                webinar,
                one.getName(),
                one.getEmail(),
                one.getLanguage(),
                one.getStatus(),
                one.isVerified());
    }
}
