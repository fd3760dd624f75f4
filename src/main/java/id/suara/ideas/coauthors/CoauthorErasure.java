package id.suara.ideas.coauthors;

import id.suara.identity.IdentityEvent;
import id.suara.kernel.Subject;
import id.suara.moderation.Cases;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** An erased child's name stands beside nobody's text any more, at the moderators' desk neither; what they wrote goes with them,
 *  whoever wrote it along. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CoauthorErasure {

    /** After the cases, which everywhere are locked first, and while the pen name can still be looked for. */
    private static final int BEFORE_IDEAS = Interceptor.Priority.APPLICATION - 50;

    private static final String THEIRS = "in (select id from account where person_id = ?1)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Cases cases;

    public void on(@Observes @Priority(BEFORE_IDEAS) IdentityEvent.Erased erased) {
        List<?> named = em.createNativeQuery("select c.idea_id, a.pen_name from coauthor c"
                        + " join author a on a.account_id = c.account_id where c.idea_id is not null"
                        + " and a.pen_name is not null and c.account_id " + THEIRS)
                .setParameter(1, erased.personId())
                .getResultList();
        named.stream()
                .map(Object[].class::cast)
                .forEach(row -> cases.forgetName(new Subject("idea", ((Number) row[0]).longValue()), (String) row[1]));
        delete("coauthor where account_id " + THEIRS, erased);
        delete("coauthor where idea_id in (select id from idea where author_id " + THEIRS + ")", erased);
        delete("coauthor_code where author_id " + THEIRS, erased);
    }

    private void delete(String rows, IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from " + rows)
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
