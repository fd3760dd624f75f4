package id.suara.identity;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The children's own data. Whoever asks here shows no more than S9 allows. */
@ApplicationScoped
@Transactional
public class Persons {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<IdentityEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    public void register(Person person) {
        em.persist(person);
    }

    /** Erases a child's data everywhere, in the caller's transaction: each feature its own, while the name that they may have
     *  to look for still stands here, and then ours.
     *
     *  @throws DomainException {@code identity.no-person} (not found) */
    @Transactional(TxType.MANDATORY)
    public void erase(long personId) {
        Person person = find(personId);
        events.fire(new IdentityEvent.Erased(personId));
        person.erase(clock.instant());
        em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .forEach(account -> {
                    account.erase();
                    forgetWaysIn(account.getId());
                });
        em.flush();
        deeds.fire(Deed.of("identity.erased", new Subject("person", personId)));
    }

    private void forgetWaysIn(long accountId) {
        for (String table : List.of("activation_code", "api_token")) {
            em.createNativeQuery("delete from " + table + " where account_id = ?1")
                    .setParameter(1, accountId)
                    .executeUpdate();
        }
    }

    /** Whose account it is.
     *
     *  @throws DomainException {@code identity.no-person} (not found), for staff's accounts too */
    public Person ofAccount(long accountId) {
        return em.createQuery(
                        "select p from Account a join Person p on p.id = a.personId where a.id = :account",
                        Person.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("identity.no-person"));
    }

    /** @throws DomainException {@code identity.no-person} (not found) */
    public Person find(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId))
                .orElseThrow(() -> DomainException.notFound("identity.no-person"));
    }
}
