package id.suara.agenda.commissions;

import id.suara.congress.Congresses;
import id.suara.delegates.DelegateEvent;
import id.suara.identity.IdentityEvent;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.ProgrammeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Keeps seats in step with what happens elsewhere: who withdraws leaves, and a commission becomes no smaller than it is full. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MemberWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    MemberLock lock;

    @Inject
    Congresses congresses;

    @Inject
    Event<Deed> deeds;

    public void on(@Observes DelegateEvent.Withdrawn withdrawn) {
        int left = em.createQuery("delete from CommissionMember m where m.applicationId = :id")
                .setParameter("id", withdrawn.applicationId())
                .executeUpdate();
        if (left > 0) {
            deeds.fire(Deed.of("agenda.left", new Subject("application", withdrawn.applicationId())));
        }
    }

    public void on(@Observes IdentityEvent.Erased erased) {
        em.createNativeQuery("delete from commission_member where application_id in"
                        + " (select id from application where person_id = ?1)")
                .setParameter(1, erased.personId())
                .executeUpdate();
    }

    /** @throws DomainException {@code agenda.commission-has-more} (conflict) */
    public void on(@Observes ProgrammeEvent.CommissionResized resized) {
        lock.take(congresses.requireCurrent().getId());
        List<CommissionMember> members = em.createQuery(
                        "select m from CommissionMember m where m.commissionId = :commission order by m.seat",
                        CommissionMember.class)
                .setParameter("commission", resized.commissionId())
                .getResultList();
        if (members.size() > resized.size()) {
            throw DomainException.conflict("agenda.commission-has-more").with("members", members.size());
        }
        for (int i = 0; i < members.size(); i++) {
            members.get(i).moveUp(i + 1);
        }
        em.flush();
    }
}
