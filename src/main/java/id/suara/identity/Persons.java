package id.suara.identity;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The children's own data. Whoever asks here shows no more than S9 allows. */
@ApplicationScoped
@Transactional
public class Persons {

    @PersistenceContext
    EntityManager em;

    public void register(Person person) {
        em.persist(person);
    }

    /** @throws DomainException {@code identity.no-person} (not found) */
    public Person find(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId))
                .orElseThrow(() -> DomainException.notFound("identity.no-person"));
    }
}
