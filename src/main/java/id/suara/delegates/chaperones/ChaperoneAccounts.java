package id.suara.delegates.chaperones;

import id.suara.identity.Account;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which account belongs to which chaperone: an administrator invites the account, an organizer says whose it is. */
@ApplicationScoped
@Transactional
public class ChaperoneAccounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Chaperones chaperones;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The login of a chaperone's account.
     *
     *  @throws DomainException {@code access.denied}; {@code chaperones.none} (not found) */
    public Optional<String> loginOf(long chaperoneId) {
        chaperones.find(chaperoneId);
        return em.createQuery(
                        "select a.login from ChaperoneAccount l join Account a on a.id = l.accountId"
                                + " where l.chaperoneId = :chaperone",
                        String.class)
                .setParameter("chaperone", chaperoneId)
                .getResultStream()
                .findFirst();
    }

    /** In place of an earlier one.
     *
     *  @throws DomainException {@code access.denied}; {@code chaperones.none} (not found); {@code chaperones.account-unknown}
     *     (invalid) for a login that is no chaperone's; {@code chaperones.account-taken} (conflict) for another chaperone's */
    public void give(long chaperoneId, String login) {
        require(chaperoneId);
        Account account = em.createQuery(
                        "select a from Account a where a.login = :login and :chaperone member of a.roles"
                                + " and a.personId is null",
                        Account.class)
                .setParameter("login", login == null ? "" : login.strip())
                .setParameter("chaperone", Role.CHAPERONE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(
                        "chaperones.account-unknown", List.of(new FieldError("login", "chaperones.account-unknown"))));
        boolean taken = em.createQuery(
                        "select l from ChaperoneAccount l where l.accountId = :account", ChaperoneAccount.class)
                .setParameter("account", account.getId())
                .getResultStream()
                .anyMatch(other -> other.getChaperoneId() != chaperoneId);
        if (taken) {
            throw DomainException.conflict("chaperones.account-taken");
        }
        em.merge(ChaperoneAccount.of(chaperoneId, account.getId(), current.get().requireAccount(), clock.instant()));
        deeds.fire(Deed.of(
                "chaperones.account-given", new Subject("chaperone", chaperoneId), "account " + account.getId()));
    }

    /** Does nothing when there is none.
     *
     *  @throws DomainException {@code access.denied}; {@code chaperones.none} (not found) */
    public void take(long chaperoneId) {
        require(chaperoneId);
        ChaperoneAccount given = em.find(ChaperoneAccount.class, chaperoneId);
        if (given != null) {
            em.remove(given);
            deeds.fire(Deed.of("chaperones.account-taken-back", new Subject("chaperone", chaperoneId)));
        }
    }

    private void require(long chaperoneId) {
        ChaperonePolicy.require(current.get(), ChaperonePolicy.Deed.GIVE_ACCOUNT, null);
        chaperones.find(chaperoneId);
    }
}
