package id.suara.webinars.materials;

import id.suara.kernel.DomainException;
import id.suara.webinars.Holder;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.Webinar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What goes along with a webinar, for its readers: also once it is over, and never of one that was cancelled. */
@ApplicationScoped
@Transactional
public class Materials {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    OwnRegistrations own;

    /** What everybody may see, in the order in which it was added.
     *
     *  @throws DomainException as {@link KnownWebinars#published} */
    public List<MaterialRow> ofEveryone(long webinarId) {
        known.published(webinarId);
        return rows(webinarId, Set.of(Audience.EVERYONE));
    }

    /** What the owner of the link may see: more with a place than without; nothing of a webinar that was cancelled.
     *
     *  @throws DomainException as {@link OwnRegistrations#holder} */
    public List<MaterialRow> ofHolder(String link) {
        Holder holder = own.holder(link);
        Webinar webinar = known.find(holder.webinarId());
        if (!webinar.getStatus().isPublic()) {
            return List.of();
        }
        return rows(webinar.getId(), holder.attending() ? EnumSet.allOf(Audience.class) : Set.of(Audience.EVERYONE));
    }

    private List<MaterialRow> rows(long webinarId, Set<Audience> audiences) {
        return em.createQuery(
                        "select m from WebinarMaterial m where m.webinarId = :webinar and m.shown = true and m.audience in"
                                + " :audiences order by m.addedAt, m.id",
                        WebinarMaterial.class)
                .setParameter("webinar", webinarId)
                .setParameter("audiences", audiences)
                .getResultStream()
                .map(WebinarMaterial::row)
                .toList();
    }
}
