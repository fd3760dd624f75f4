package id.suara.webinars.feedback.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.feedback.FeedbackDesk;
import id.suara.webinars.feedback.FeedbackResults;
import id.suara.webinars.feedback.FeedbackResults.Marks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What attendees thought of one webinar, for those who hold it; and whether its pages lead here. */
@Named("feedbackPage")
@RequestScoped
public class FeedbackPage {

    /** One mark. @param share of all answers, in percent */
    public record Bar(int mark, int count, long share) {}

    @Inject
    FeedbackDesk desk;

    private Long id;
    private FeedbackResults results;

    public void load() {
        if (id == null) {
            throw DomainException.notFound("webinars.none");
        }
        results = desk.results(id);
    }

    /** The highest mark first. */
    public List<Bar> bars(Marks marks) {
        int most = marks.counts().size();
        return IntStream.range(0, most)
                .mapToObj(place -> most - place)
                .map(mark -> bar(mark, marks.counts().get(mark - 1)))
                .toList();
    }

    private Bar bar(int mark, int count) {
        return new Bar(mark, count, Math.round(100.0 * count / results.answers()));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FeedbackResults getResults() {
        return results;
    }
}
