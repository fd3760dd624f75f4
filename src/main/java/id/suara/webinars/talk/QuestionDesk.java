package id.suara.webinars.talk;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Moderators let questions through. Of two at the same question the first decides, and the second is told. */
@ApplicationScoped
@Transactional
public class QuestionDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    QuestionQueries queries;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public QuestionBoard board(long webinarId) {
        access.require(Action.MODERATE, webinarId);
        Webinar webinar = known.find(webinarId);
        return new QuestionBoard(
                webinar.getTitle(),
                webinar.getTitleEn(),
                webinar.getStatus().isPublic() && !webinar.isOver(clock.instant()),
                queries.all(webinarId));
    }

    /** @throws DomainException {@code access.denied}; {@code webinars.none}, {@code webinars.no-question} (not found) */
    public QuestionRow find(long webinarId, long questionId) {
        return board(webinarId).rows().stream()
                .filter(row -> row.id() == questionId)
                .findFirst()
                .orElseThrow(QuestionDesk::noQuestion);
    }

    /** Lets it through, for the first time or after all.
     *
     *  @param version the one that was seen
     *  @throws DomainException {@code access.denied}; {@code webinars.no-question} (not found); {@code
     *     webinars.question-changed} (conflict) for one about which somebody else has decided since */
    public void show(long webinarId, long questionId, long version) {
        seen(webinarId, questionId, version).show();
        tell("webinars.question-shown", questionId);
    }

    /** @throws DomainException as {@link #show} */
    public void answer(long webinarId, long questionId, long version) {
        seen(webinarId, questionId, version).answer();
        tell("webinars.question-answered", questionId);
    }

    /** Nobody but its writer sees it, who is told why.
     *
     *  @throws DomainException as {@link #show}; {@code request.invalid} with {@code webinars.hidden-reason} */
    public void hide(long webinarId, long questionId, long version, HiddenReason reason) {
        WebinarQuestion question = seen(webinarId, questionId, version);
        if (reason == null) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("reason", "webinars.hidden-reason")));
        }
        question.hide(reason);
        tell("webinars.question-hidden", questionId);
    }

    private WebinarQuestion seen(long webinarId, long questionId, long version) {
        access.require(Action.MODERATE, webinarId);
        WebinarQuestion question = em.find(WebinarQuestion.class, questionId, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || !question.isIn(webinarId)) {
            throw noQuestion();
        }
        if (question.getVersion() != version) {
            throw DomainException.conflict("webinars.question-changed");
        }
        return question;
    }

    private static DomainException noQuestion() {
        return DomainException.notFound("webinars.no-question");
    }

    private void tell(String deed, long questionId) {
        deeds.fire(Deed.of(deed, new Subject("webinar-question", questionId)));
    }
}
