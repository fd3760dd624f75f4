package id.suara.platform.start;

import id.suara.ideas.Authors;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.ParticipationPage;
import id.suara.ideas.SubmitIdea;
import id.suara.identity.Account;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.moderation.CaseRow;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Lets the invented children write, and a moderator decide on all but what stays in the queue. */
@ApplicationScoped
class DemoIdeas {

    private static final String WAITING = "WAITING";

    @PersistenceContext
    EntityManager em;

    @Inject
    Authors authors;

    @Inject
    IdeaForum forum;

    @Inject
    Cases cases;

    @Inject
    CurrentCaller current;

    void write(Map<String, Account> children, Caller moderator) {
        for (CSVRecord child : DemoSheet.rows("/demo/children.csv")) {
            if (children.containsKey(child.get("nickname"))) {
                current.set(DemoStaff.caller(children.get(child.get("nickname"))));
                authors.acceptPage(ParticipationPage.EDITION);
                em.flush();
                authors.choosePenName(child.get("pen_name"));
                em.flush();
            }
        }
        for (CSVRecord idea : DemoSheet.rows("/demo/ideas.csv")) {
            current.set(DemoStaff.caller(children.get(idea.get("nickname"))));
            forum.submit(new SubmitIdea(
                    idea.get("theme"),
                    idea.get("own_theme"),
                    idea.get("title"),
                    idea.get("problem"),
                    idea.get("proposal"),
                    idea.get("addressee")));
            em.flush();
            current.set(moderator);
            if (!WAITING.equals(idea.get("outcome"))) {
                decide(idea);
            }
        }
    }

    private void decide(CSVRecord idea) {
        for (CaseRow waiting : cases.queue().rows()) {
            if (waiting.title().equals(idea.get("title"))) {
                CaseView seen = cases.claim(waiting.id());
                em.flush();
                seen = cases.view(seen.id());
                cases.decide(
                        seen.id(),
                        new DecideCase(
                                seen.revision(),
                                seen.version(),
                                Outcome.valueOf(idea.get("outcome")),
                                idea.get("reason")));
                em.flush();
            }
        }
    }
}
