package id.suara.moderation.eyes;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Which texts need two moderators, and what the first of them said. */
@Dependent
public class SecondEyes {

    /**
     * What the second moderator sees of the first.
     *
     * @param by the first's display name
     * @param note to the child; null for none
     */
    public record Look(String by, Instant at, EyesCause cause, String note) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<SensitiveAsked> asking;

    /** @param danger whether a sign of danger was marked in it
     *  @return absent for what one moderator publishes alone */
    public Optional<EyesCause> wanted(Subject about, int revision, boolean danger) {
        if (danger) {
            return Optional.of(EyesCause.DANGER);
        }
        SensitiveAsked asked = new SensitiveAsked(about, revision);
        asking.fire(asked);
        return asked.isSensitive() ? Optional.of(EyesCause.THEME) : Optional.empty();
    }

    /** Whether the moderator was the first of two. */
    public boolean isFirst(long caseId, long moderatorId) {
        return em.createQuery(
                                "select count(c) from ModerationCase c where c.id = :id and c.firstLook.moderatorId = :me",
                                Long.class)
                        .setParameter("id", caseId)
                        .setParameter("me", moderatorId)
                        .getSingleResult()
                > 0;
    }

    /** Absent for a case that nobody looked at first. Who may read the case has been asked before. */
    public Optional<Look> firstLook(long caseId) {
        return em.createQuery(
                        "select new id.suara.moderation.eyes.SecondEyes$Look(a.displayName, c.firstLook.at, c.firstLook.cause,"
                                + " c.firstLook.note) from ModerationCase c join Account a on a.id = c.firstLook.moderatorId"
                                + " where c.id = :id",
                        Look.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }
}
