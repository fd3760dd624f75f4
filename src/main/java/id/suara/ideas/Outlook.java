package id.suara.ideas;

import id.suara.congress.PhaseKind;
import id.suara.kernel.CurrentCaller;
import id.suara.moderation.UsualWait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** When a child may expect what comes next for an idea of theirs. */
@ApplicationScoped
@Transactional
public class Outlook {

    @PersistenceContext
    EntityManager em;

    @Inject
    UsualWait usual;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** After how long a moderator has usually read an idea; absent while too few tell. */
    public Optional<Duration> usualReading() {
        return usual.of(Idea.KIND);
    }

    /** Until when those of the caller's ideas are answered that are public and have no answer yet, by idea: the end of their
     *  congress's phase of answers. Those whose phase is over or was never scheduled are not among them. */
    public Map<Long, Instant> answersDue() {
        return em.createQuery(
                        "select i.id, p.closesAt from Idea i, Phase p where p.congressId = i.congressId and p.kind = :answers"
                                + " and i.authorId = :me and i.status = id.suara.ideas.TextStatus.PUBLISHED and p.closesAt > :now",
                        Object[].class)
                .setParameter("answers", PhaseKind.ANSWERS)
                .setParameter("me", caller.get().requireAccount())
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }
}
