package id.suara.platform.start;

import id.suara.ideas.Supports;
import id.suara.ideas.comments.Comments;
import id.suara.ideas.comments.WriteComment;
import id.suara.identity.Account;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
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

/** Lets the invented children talk about each other's ideas and support them; a moderator reads what they say. */
@ApplicationScoped
class DemoTalk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Comments comments;

    @Inject
    Supports supports;

    @Inject
    Cases cases;

    @Inject
    CurrentCaller current;

    void write(Map<String, Account> children, Caller moderator) {
        for (CSVRecord row : DemoSheet.rows("/demo/talk.csv")) {
            current.set(DemoStaff.caller(children.get(row.get("nickname"))));
            long idea = id("select idea_id from idea_revision where title = ?1", row.get("idea"));
            if ("SUPPORT".equals(row.get("kind"))) {
                supports.give(idea);
            } else {
                String answered = row.get("answers");
                Long parent = answered == null
                        ? null
                        : Long.valueOf(id("select comment_id from comment_revision where words = ?1", answered));
                long comment = comments.write(idea, parent, new WriteComment(row.get("words")));
                em.flush();
                current.set(moderator);
                publish(comment);
            }
        }
    }

    private void publish(long comment) {
        long waiting = id(
                "select id from moderation_case where subject_kind = 'comment' and status = 'OPEN' and subject_id = ?1",
                comment);
        CaseView seen = cases.claim(waiting);
        em.flush();
        cases.decide(waiting, new DecideCase(seen.revision(), seen.version(), Outcome.PUBLISH, null));
        em.flush();
    }

    private long id(String query, Object value) {
        return ((Number) em.createNativeQuery(query).setParameter(1, value).getSingleResult()).longValue();
    }
}
