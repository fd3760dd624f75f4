package id.suara.agenda;

import id.suara.congress.Congress;
import id.suara.delegates.Application;
import id.suara.delegates.ApplicationStatus;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Holds those who come to the end of the transaction: nobody withdraws while a seat is given to them. No policy. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Coming {

    public static final List<ApplicationStatus> STATUSES =
            List.of(ApplicationStatus.ADMITTED, ApplicationStatus.CHECKED_IN, ApplicationStatus.CERTIFIED);

    @PersistenceContext
    EntityManager em;

    /** Nobody waits for a lock for more than 3 s from here on: whoever would is told to try again.
     *
     *  @throws DomainException {@code delegates.no-application} (not found), {@code agenda.not-coming}, {@code
     *     delegates.suspended} (conflicts) */
    public Application hold(Congress congress, long applicationId) {
        beImpatient();
        Application application = em.find(Application.class, applicationId, LockModeType.PESSIMISTIC_WRITE);
        if (application == null || application.getCongressId() != congress.getId()) {
            throw DomainException.notFound("delegates.no-application");
        }
        if (!STATUSES.contains(application.getStatus())) {
            throw DomainException.conflict("agenda.not-coming");
        }
        application.requireNotSuspended();
        return application;
    }

    /** As {@link #hold}, for everybody, against a withdrawal only: two may do it at once. */
    public void holdAll(Congress congress) {
        beImpatient();
        em.createNativeQuery("select id from application where congress_id = ?1"
                        + " and status in ('ADMITTED', 'CHECKED_IN', 'CERTIFIED') order by id for share")
                .setParameter(1, congress.getId())
                .getResultList();
    }

    private void beImpatient() {
        em.createNativeQuery("select set_config('lock_timeout', '3s', true)").getSingleResult();
    }
}
