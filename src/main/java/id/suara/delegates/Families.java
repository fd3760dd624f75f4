package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.consent.Assents;
import id.suara.consent.Guardians;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * How far a family's applications are: for the guardian by their link, and for a delegate who has signed in. While a decision can
 * still be undone they read what was before it.
 */
@ApplicationScoped
@Transactional
public class Families {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Guardians guardians;

    @Inject
    Assents assents;

    @Inject
    Persons persons;

    @Inject
    ApplicationJournal journal;

    @Inject
    SecondThoughts thoughts;

    @Inject
    CurrentCaller current;

    /** The applications of the guardian's children in the current congress.
     *
     *  @param link the value of the guardian's link
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code consent.link-renewed} */
    public List<FamilyApplication> of(String link) {
        return of(guardians.childrenOf(link));
    }

    /** The signed-in delegate's own.
     *
     *  @throws DomainException {@code access.denied} for anybody else */
    public List<FamilyApplication> ofCaller() {
        current.get().require(Role.DELEGATE);
        return em.createQuery("select a from Application a where a.accountId = :account", Application.class)
                .setParameter("account", current.get().requireAccount())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private List<FamilyApplication> of(Collection<Long> personIds) {
        return em.createQuery(
                        "select a from Application a where a.personId in :persons and a.congressId = :congress"
                                + " order by a.id",
                        Application.class)
                .setParameter("persons", personIds)
                .setParameter("congress", congresses.requireCurrent().getId())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    private FamilyApplication view(Application application) {
        return FamilyApplication.of(
                application,
                thoughts.open(application),
                persons.find(application.getPersonId()).getNickname(),
                assents.awaitsGuardian(application.getPersonId()),
                journal.stepsOf(application.getId()));
    }
}
