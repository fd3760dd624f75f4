package id.suara.webinars.certificates;

import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.Clearances;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Webinars that count as moderators' training (S7). */
@ApplicationScoped
@Transactional
public class ModeratorTraining {

    private static final int YEARS = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    Accounts accounts;

    @Inject
    Clearances clearances;

    @Inject
    WebinarAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    /** Says whether certificates of this webinar that are issued from now on renew a moderator's training.
     *
     *  @throws DomainException {@code access.denied} for everybody but organizers; {@code webinars.none} (not found) */
    public void set(long webinarId, boolean counting) {
        access.require(Action.PLAN);
        known.keep(webinarId);
        if (counting == counts(webinarId)) {
            return;
        }
        em.createNativeQuery(
                        counting
                                ? "insert into webinar_moderator_training (webinar_id) values (?1)"
                                : "delete from webinar_moderator_training where webinar_id = ?1")
                .setParameter(1, webinarId)
                .executeUpdate();
        deeds.fire(Deed.of("webinars.training-set", new Subject("webinar", webinarId), counting ? "yes" : "no"));
    }

    /** Whether it does. */
    public boolean counts(long webinarId) {
        return !em.createNativeQuery("select 1 from webinar_moderator_training where webinar_id = ?1")
                .setParameter(1, webinarId)
                .getResultList()
                .isEmpty();
    }

    /** Of those moderators whose account has the address of the certificate; nobody renews their own. */
    void renew(Certificate issued) {
        LocalDate until = issued.day().plusYears(YEARS);
        accounts.workingWith(Role.MODERATOR, issued.getEmail()).stream()
                .filter(account -> !account.equals(caller.get().accountId()))
                .forEach(account -> clearances.renewTraining(account, until, issued.getCode()));
    }
}
