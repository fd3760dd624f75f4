package id.suara.webinars.form;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organizers' own questions on a webinar's form: asking, ordering, retiring. */
@ApplicationScoped
@Transactional
public class FormQuestions {

    private static final int MOST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Asked from now on, as the last one. Who has registered already is not asked again, and finds it on their own page.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.cancelled}, {@code
     *     webinars.over}, {@code webinars.form-full} (conflicts) */
    public long ask(long webinarId, @Valid AskFormQuestion wanted) {
        access.require(Action.PLAN, webinarId);
        hold(webinarId);
        List<FormQuestion> asked = asked(webinarId);
        if (asked.size() >= MOST) {
            throw DomainException.conflict("webinars.form-full");
        }
        // Those that were retired or removed have left gaps.
        for (int at = 0; at < asked.size(); at++) {
            asked.get(at).moveTo(at + 1);
        }
        FormQuestion question = FormQuestion.asked(webinarId, asked.size() + 1, wanted);
        em.persist(question);
        tell("webinars.form-question-asked", question);
        return question.getId();
    }

    /** In their order, the retired ones last.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<FormQuestion> all(long webinarId) {
        access.require(Action.READ, webinarId);
        known.find(webinarId);
        return em.createQuery(
                        "select q from FormQuestion q where q.webinarId = :webinar"
                                + " order by case when q.retiredAt is null then 0 else 1 end, q.position, q.id",
                        FormQuestion.class)
                .setParameter("webinar", webinarId)
                .getResultList();
    }

    /** @throws DomainException {@code access.denied}; {@code webinars.form-no-question} (not found) */
    public FormQuestion find(long webinarId, long questionId) {
        access.require(Action.READ, webinarId);
        return found(webinarId, questionId, LockModeType.NONE);
    }

    /** Which were answered, and so stay.
     *
     *  @throws DomainException {@code access.denied} */
    public Set<Long> answered(long webinarId) {
        access.require(Action.READ, webinarId);
        return new HashSet<>(em.createQuery(
                        "select q.id from FormQuestion q where q.webinarId = :webinar"
                                + " and exists (select a.id from FormAnswer a where a.questionId = q.id)",
                        Long.class)
                .setParameter("webinar", webinarId)
                .getResultList());
    }

    /** Of one that was answered the words may change, and whether it must be answered.
     *
     *  @param wanted all of it, choices in their order
     *  @param version the one that was seen
     *  @throws DomainException as {@link #ask}; {@code webinars.form-no-question} (not found); {@code webinars.form-changed}
     *     (stale); {@code webinars.form-words-only} (conflict) */
    public void mend(long webinarId, long questionId, long version, @Valid AskFormQuestion wanted) {
        FormQuestion question = changing(webinarId, questionId, version);
        question.mend(wanted, isAnswered(questionId));
        tell("webinars.form-question-mended", question);
    }

    /** Not asked any more; its answers stay readable.
     *
     *  @throws DomainException as {@link #mend} */
    public void retire(long webinarId, long questionId, long version) {
        FormQuestion question = changing(webinarId, questionId, version);
        if (question.retire(clock.instant())) {
            tell("webinars.form-question-retired", question);
        }
    }

    /** Puts it before the one above it.
     *
     *  @throws DomainException as {@link #mend} */
    public void moveUp(long webinarId, long questionId, long version) {
        FormQuestion question = changing(webinarId, questionId, version);
        List<FormQuestion> asked = asked(webinarId);
        int at = asked.indexOf(question);
        if (at > 0) {
            FormQuestion above = asked.get(at - 1);
            int place = above.getPosition();
            above.moveTo(question.getPosition());
            question.moveTo(place);
            tell("webinars.form-question-moved", question);
        }
    }

    /** Removes one that nobody has answered.
     *
     *  @throws DomainException as {@link #mend}; {@code webinars.form-answered} (conflict) */
    public void remove(long webinarId, long questionId, long version) {
        FormQuestion question = changing(webinarId, questionId, version);
        if (isAnswered(questionId)) {
            throw DomainException.conflict("webinars.form-answered");
        }
        em.remove(question);
        tell("webinars.form-question-removed", question);
    }

    private boolean isAnswered(long questionId) {
        return !em.createQuery("select a.id from FormAnswer a where a.questionId = :question", Long.class)
                .setParameter("question", questionId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private FormQuestion changing(long webinarId, long questionId, long version) {
        access.require(Action.PLAN, webinarId);
        hold(webinarId);
        FormQuestion question = found(webinarId, questionId, LockModeType.PESSIMISTIC_WRITE);
        if (question.getVersion() != version) {
            throw DomainException.stale("webinars.form-changed");
        }
        return question;
    }

    private FormQuestion found(long webinarId, long questionId, LockModeType lock) {
        return Optional.ofNullable(em.find(FormQuestion.class, questionId, lock))
                .filter(found -> found.webinarId() == webinarId)
                .orElseThrow(() -> DomainException.notFound("webinars.form-no-question"));
    }

    private void hold(long webinarId) {
        known.holdForm(webinarId);
        Webinar webinar = known.find(webinarId);
        if (webinar.getStatus() == WebinarStatus.CANCELLED) {
            throw DomainException.conflict("webinars.cancelled");
        }
        if (webinar.isOver(clock.instant())) {
            throw DomainException.conflict("webinars.over");
        }
    }

    /** For everybody who may see the webinar, in their order; none of a webinar that nobody may see. */
    public List<FormQuestion> ofPublic(long webinarId) {
        known.published(webinarId);
        return asked(webinarId);
    }

    /** The same as fields of a form. @throws DomainException as {@link KnownWebinars#published} */
    public List<FormField> fields(long webinarId, java.util.Locale locale) {
        return ofPublic(webinarId).stream()
                .map(question -> FormField.of(question, locale))
                .toList();
    }

    /** Held against mending and removing, not against each other. */
    @Transactional(TxType.MANDATORY)
    List<FormQuestion> held(long webinarId) {
        List<?> ids = em.createNativeQuery(
                        "select id from webinar_form_question where webinar_id = ?1 and retired_at is null order by id"
                                + " for key share")
                .setParameter(1, webinarId)
                .getResultList();
        return ids.isEmpty() ? List.of() : asked(webinarId);
    }

    @Transactional(TxType.MANDATORY)
    List<FormQuestion> asked(long webinarId) {
        return em.createQuery(
                        "select q from FormQuestion q where q.webinarId = :webinar and q.retiredAt is null"
                                + " order by q.position, q.id",
                        FormQuestion.class)
                .setParameter("webinar", webinarId)
                .getResultList();
    }

    /** Asks of another webinar what is asked of this one. */
    @Transactional(TxType.MANDATORY)
    public void copy(long from, long to) {
        asked(from).forEach(question -> em.persist(question.copied(to)));
    }

    private void tell(String deed, FormQuestion question) {
        deeds.fire(Deed.of(deed, new Subject("webinar-form-question", question.getId())));
    }
}
