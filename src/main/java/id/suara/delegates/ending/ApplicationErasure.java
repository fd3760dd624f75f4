package id.suara.delegates.ending;

import id.suara.identity.IdentityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Takes out of a child's applications what could tell who it was; that there was one, and what became of it, stays. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApplicationErasure {

    /** Tables of what was told about a child, and of where they were to stay. */
    private static final List<String> TOLD = List.of(
            "access_need",
            "answer",
            "on_site_details",
            "travel_and_health",
            "application_correction",
            "application_note",
            "decision_undo",
            "chaperone_pair",
            "room_bed");

    @PersistenceContext
    EntityManager em;

    public void on(@Observes IdentityEvent.Erased erased) {
        for (String told : TOLD) {
            em.createNativeQuery("delete from " + told
                            + " where application_id in (select id from application where person_id = ?1)")
                    .setParameter(1, erased.personId())
                    .executeUpdate();
        }
        // Which steps there were stays, without the reasons that were written for this child.
        em.createNativeQuery("update application_step set note = null where note is not null and application_id in"
                        + " (select id from application where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        // An invitation for one is a family's, and an office may have labelled it with their name.
        em.createNativeQuery(
                        "update invitation set label = '–', version = version + 1 where id in (select r.invitation_id"
                                + " from registration r join application a on a.id = r.application_id join invitation_uses u"
                                + " on u.invitation_id = r.invitation_id where a.person_id = ?1 and u.most = 1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
        // The key is made of the name; one who was declined keeps having a reason, but not its words.
        em.createNativeQuery(
                        "update application set identity_key = 'erased ' || id, grade = null, chaperone_name = null,"
                                + " chaperone_phone = null, remark = null, reason = case when reason is null then null else '–' end,"
                                + " version = version + 1 where person_id = ?1")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }
}
