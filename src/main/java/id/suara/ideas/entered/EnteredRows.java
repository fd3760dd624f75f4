package id.suara.ideas.entered;

import id.suara.kernel.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which ideas were entered by a chaperone and confirmed by the child. */
@Dependent
public class EnteredRows {

    @PersistenceContext
    EntityManager em;

    public Set<Long> among(Collection<Long> ideaIds) {
        if (ideaIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery("select e.ideaId from EnteredIdea e where e.ideaId in :ideas", Long.class)
                .setParameter("ideas", ideaIds)
                .getResultList());
    }

    /** What a moderator reads above the text. */
    public String byline(String author, long ideaId) {
        return among(List.of(ideaId)).isEmpty()
                ? author
                : author + " · " + Texts.get(Texts.INDONESIAN, "ideas.accompanied");
    }
}
