package id.suara.webinars.talk;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.Holder;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.PublicWebinars;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.WebinarRegistration;
import id.suara.webinars.talk.Attending.Guest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Attendees ask the speakers something, and say which of the others' questions they want answered. */
@ApplicationScoped
@Transactional
public class Questions {

    /** Where an attendee's link leads; the link itself stands after it. */
    public static final String LINK_PATH = "/webinars/talk?link=";

    /** Of one attendee in one webinar. */
    static final int MOST = 5;

    /** People gather before it begins. */
    private static final Duration GATHERING = Duration.ofMinutes(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Attending attending;

    @Inject
    QuestionQueries queries;

    @Inject
    Polls polls;

    @Inject
    PublicWebinars webinars;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Also once it is over, when nothing more can be asked.
     *
     *  @param link their own, or the one into the meeting while its door is open
     *  @throws DomainException {@code webinars.link-unknown} (not found); {@code webinars.link-ended}, {@code
     *     webinars.registration-cancelled}, {@code webinars.was-cancelled} (gone); {@code webinars.no-place} (conflict) */
    public Talk read(String link) {
        Guest guest = attending.require(link);
        Holder reader = guest.holder();
        PublicWebinar webinar = webinars.find(reader.webinarId());
        List<OwnQuestion> own = by(reader).stream().map(Questions::own).toList();
        return new Talk(
                webinar,
                !webinar.over(),
                !webinar.over() && !clock.instant().isBefore(webinar.startsAt().minus(GATHERING)),
                MOST - own.size(),
                guest.inside(),
                own,
                queries.shown(reader.webinarId(), reader.registrationId()),
                polls.seenBy(reader, webinar.over()));
    }

    private static OwnQuestion own(WebinarQuestion one) {
        return new OwnQuestion(one.getId(), one.getWords(), one.isNamed(), one.getStatus(), one.getReason());
    }

    /** Waits for a moderator before anybody else sees it. The same words once more are the same question.
     *
     *  @return its id
     *  @throws DomainException as {@link #read}; {@code webinars.over}, {@code webinars.questions-used} (conflicts) */
    public long ask(String link, @Valid AskQuestion question) {
        Holder writer = open(link);
        List<WebinarQuestion> before = by(hold(writer));
        return before.stream()
                .filter(one -> one.getWords().equals(question.words()))
                .findFirst()
                .map(WebinarQuestion::getId)
                .orElseGet(() -> add(writer, before.size() + 1, question));
    }

    private long add(Holder writer, int number, AskQuestion question) {
        if (number > MOST) {
            throw DomainException.conflict("webinars.questions-used").with("most", MOST);
        }
        WebinarQuestion fresh = WebinarQuestion.asked(writer, number, question, clock.instant());
        em.persist(fresh);
        deeds.fire(Deed.of("webinars.question-asked", new Subject("webinar-question", fresh.getId())));
        return fresh.getId();
    }

    /** One at a time for each attendee, so that each of several at once sees the others. */
    private Holder hold(Holder writer) {
        WebinarRegistration registration =
                em.find(WebinarRegistration.class, writer.registrationId(), LockModeType.PESSIMISTIC_WRITE);
        if (registration == null || registration.getStatus() != RegistrationStatus.CONFIRMED) {
            throw DomainException.gone("webinars.registration-cancelled");
        }
        return writer;
    }

    /** A second time does nothing.
     *
     *  @throws DomainException as {@link #read}; {@code webinars.no-question} (not found), also for one that others do not see;
     *     {@code webinars.over}, {@code webinars.question-own}, {@code webinars.question-answered} (conflicts) */
    public void support(String link, long questionId) {
        Holder reader = open(link);
        WebinarQuestion question = shown(reader, questionId);
        if (question.isBy(reader.registrationId())) {
            throw DomainException.conflict("webinars.question-own");
        }
        if (question.getStatus() == QuestionStatus.ANSWERED) {
            throw DomainException.conflict("webinars.question-answered");
        }
        queries.support(questionId, reader.registrationId());
    }

    /** Does nothing when there is none to take back.
     *
     *  @throws DomainException as {@link #read}; {@code webinars.no-question} (not found); {@code webinars.over} (conflict) */
    public void takeBack(String link, long questionId) {
        Holder reader = open(link);
        queries.takeBack(shown(reader, questionId).getId(), reader.registrationId());
    }

    private Holder open(String link) {
        Holder holder = attending.require(link).holder();
        if (webinars.find(holder.webinarId()).over()) {
            throw DomainException.conflict("webinars.over");
        }
        return holder;
    }

    private WebinarQuestion shown(Holder reader, long questionId) {
        WebinarQuestion question = em.find(WebinarQuestion.class, questionId);
        boolean seen = question != null
                && question.isIn(reader.webinarId())
                && (question.getStatus() == QuestionStatus.SHOWN || question.getStatus() == QuestionStatus.ANSWERED);
        if (!seen) {
            throw DomainException.notFound("webinars.no-question");
        }
        return question;
    }

    private List<WebinarQuestion> by(Holder writer) {
        return em.createQuery(
                        "select q from WebinarQuestion q where q.registrationId = :writer order by q.number",
                        WebinarQuestion.class)
                .setParameter("writer", writer.registrationId())
                .getResultList();
    }
}
