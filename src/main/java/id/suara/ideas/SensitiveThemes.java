package id.suara.ideas;

import id.suara.moderation.eyes.SensitiveAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells moderation which ideas are about a theme that organizers marked. */
@ApplicationScoped
class SensitiveThemes {

    @PersistenceContext
    EntityManager em;

    public void on(@Observes SensitiveAsked asked) {
        if (asked.subject().kind().equals(Idea.KIND)
                && isSensitive(asked.subject().id(), asked.revision())) {
            asked.is();
        }
    }

    private boolean isSensitive(long ideaId, int revision) {
        return (boolean) em.createNativeQuery("select exists (select from idea i"
                        + " join idea_revision r on r.idea_id = i.id and r.revision = ?2"
                        + " join theme t on t.congress_id = i.congress_id and t.code = r.theme_code"
                        + " where i.id = ?1 and t.sensitive)")
                .setParameter(1, ideaId)
                .setParameter(2, revision)
                .getSingleResult();
    }
}
