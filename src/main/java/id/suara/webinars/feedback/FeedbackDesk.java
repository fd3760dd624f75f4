package id.suara.webinars.feedback;

import id.suara.kernel.DomainException;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.feedback.FeedbackResults.Marks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What attendees thought of a webinar, for those who hold it. */
@ApplicationScoped
@Transactional
public class FeedbackDesk {

    /** Among fewer, words and marks tell who gave them. */
    static final int LEAST = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    /** @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public FeedbackResults results(long webinarId) {
        access.require(Action.FEEDBACK, webinarId);
        known.find(webinarId);
        List<Integer> useful = counts("useful", webinarId);
        int answers = useful.stream().mapToInt(Integer::intValue).sum();
        return answers < LEAST
                ? new FeedbackResults(answers, LEAST, null, null, List.of(), List.of())
                : new FeedbackResults(
                        answers,
                        LEAST,
                        marks(useful),
                        marks(counts("clear", webinarId)),
                        words("keep", webinarId),
                        words("improve", webinarId));
    }

    private List<Integer> counts(String question, long webinarId) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(GiveFeedback.MOST, 0));
        for (Object row : em.createNativeQuery(
                        "select " + question + ", count(*) from webinar_feedback where webinar_id = ?1" + " group by 1")
                .setParameter(1, webinarId)
                .getResultList()) {
            Object[] counted = (Object[]) row;
            counts.set(((Number) counted[0]).intValue() - 1, ((Number) counted[1]).intValue());
        }
        return List.copyOf(counts);
    }

    private static Marks marks(List<Integer> counts) {
        int answers = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = IntStream.range(0, counts.size())
                .map(mark -> (mark + 1) * counts.get(mark))
                .sum();
        return new Marks(Math.round(10.0 * sum / answers) / 10.0, counts);
    }

    /** Each question's words in an order of their own, so that two by one writer do not stand side by side. */
    private List<String> words(String question, long webinarId) {
        List<?> words = em.createNativeQuery("select " + question + " from webinar_feedback where webinar_id = ?1 and "
                        + question + " is not null order by random()")
                .setParameter(1, webinarId)
                .getResultList();
        return words.stream().map(String.class::cast).toList();
    }
}
