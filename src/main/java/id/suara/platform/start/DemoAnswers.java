package id.suara.platform.start;

import id.suara.congress.Congresses;
import id.suara.ideas.IdeaFilter;
import id.suara.ideas.IdeaPage;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.answers.AnswerDecision;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.WriteAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Invented officials' answers to the invented ideas, two of them public. */
@ApplicationScoped
class DemoAnswers {

    @PersistenceContext
    EntityManager em;

    @Inject
    PublishedIdeas.PublicReads ideas;

    @Inject
    AnswerDesk desk;

    @Inject
    Congresses congresses;

    @Inject
    Clock clock;

    /** The caller is an organizer. */
    void write() {
        LocalDate today =
                LocalDate.now(clock.withZone(congresses.requireCurrent().zone()));
        IdeaPage published = ideas.page(new IdeaFilter(null, null, null, null, null, 100));
        for (CSVRecord row : DemoSheet.rows("/demo/answers.csv")) {
            long idea = published.rows().stream()
                    .filter(each -> each.title().equals(row.get("title")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            String english = row.get("body_en");
            desk.write(
                    idea,
                    null,
                    new WriteAnswer(
                            AnswerDecision.valueOf(row.get("decision")),
                            row.get("institution"),
                            row.get("body"),
                            english == null || english.isBlank() ? null : english,
                            today.plusDays(Long.parseLong(row.get("days")))));
            if (Boolean.parseBoolean(row.get("public"))) {
                desk.publish(Map.of(idea, desk.find(idea).orElseThrow().getVersion()));
            }
            em.flush();
        }
    }
}
