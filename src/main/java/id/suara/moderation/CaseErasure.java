package id.suara.moderation;

import id.suara.identity.IdentityEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Of the cases about an erased child's texts stays that there were some, who decided what, and when; not a word of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseErasure {

    /** Before the features whose texts these are: everywhere the case is locked before the thing it is about. */
    private static final int FIRST = Interceptor.Priority.APPLICATION - 100;

    @PersistenceContext
    EntityManager em;

    public void on(@Observes @Priority(FIRST) IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from moderation_hit where case_id in (select c.id from moderation_case c"
                        + " join account a on a.id = c.author_id where a.person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        em.createNativeQuery("delete from moderation_mask where case_id in (select c.id from moderation_case c"
                        + " join account a on a.id = c.author_id where a.person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        em.createNativeQuery("update moderation_case set title = '–', topic = '–', byline = '–',"
                        + " body = case when body is null then null else '–' end,"
                        + " problem = case when problem is null then null else '–' end,"
                        + " proposal = case when proposal is null then null else '–' end, addressee = null,"
                        + " first_note = case when first_note is null then null else '–' end,"
                        + " reason = case when reason is null then null else '–' end,"
                        + " status = case when status = 'OPEN' then 'VOID' else status end,"
                        + " claimed_by = null, claimed_until = null, version = version + 1"
                        + " where author_id in (select id from account where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
