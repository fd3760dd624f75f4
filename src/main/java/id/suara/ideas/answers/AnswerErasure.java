package id.suara.ideas.answers;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** An answer speaks of the child's words, and may quote them: it goes with the child that is erased. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnswerErasure {

    private static final String OF_THE_CHILD =
            " where idea_id in (select i.id from idea i join account a on a.id = i.author_id where a.person_id = ?1)";

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        for (String table : List.of("answer_progress", "official_answer")) {
            em.createNativeQuery("delete from " + table + OF_THE_CHILD)
                    .setParameter(1, erased.personId())
                    .executeUpdate();
        }
    }
}
