package id.suara.moderation;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.safeguarding.Concerns;
import id.suara.safeguarding.RaiseConcern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A moderator who fears for somebody hands a text to the officers; from then on it is theirs alone (S19). */
@ApplicationScoped
@Transactional
public class Escalation {

    @Inject
    CaseQueries queries;

    @Inject
    Clearances clearances;

    @Inject
    Concerns concerns;

    @Inject
    Clock clock;

    /** Opens a sealed case about what the case is about, which the moderator signs for.
     *
     *  @param words what the moderator fears, or null: that they ask is enough
     *  @param urgent whether somebody is in danger now
     *  @throws DomainException {@code moderation.none}, {@code moderation.own-text}; {@code moderation.claimed-by-other},
     *     {@code moderation.decided-already}, {@code moderation.stale} (conflict) */
    public void escalate(long caseId, String words, boolean urgent) {
        long moderator = clearances.requireModerator();
        ModerationCase found = queries.locked(caseId).orElseThrow(() -> DomainException.notFound("moderation.none"));
        CasePolicy.requireNotOwn(found, moderator);
        queries.requireInSight(found);
        found.requireInHand(moderator, clock.instant());
        Subject about = found.getSubject();
        concerns.raise(
                new RaiseConcern(PlainText.clean(words), null, null, urgent, about.toString(), List.of(), null), null);
    }
}
