package id.suara.platform.start;

import id.suara.webinars.OwnRegistrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The personal links of those who registered for one of the demonstration's webinars. */
@ApplicationScoped
class DemoLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnRegistrations own;

    /** In the order in which they came. */
    List<String> of(long webinarId) {
        return em.createQuery(
                        "select r.id from WebinarRegistration r where r.webinarId = :id order by r.arrived", Long.class)
                .setParameter("id", webinarId)
                .getResultStream()
                .map(id -> own.linkPath(id).substring(OwnRegistrations.LINK_PATH.length()))
                .toList();
    }

    /** They answer their mails, so that each has a place by an address that is theirs. */
    void verify(List<String> links) {
        links.forEach(own::verify);
        em.flush();
    }
}
