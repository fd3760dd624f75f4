package id.suara.webinars.materials;

import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Organizers add what goes along with a webinar, show it, mend it, and take it away. */
@ApplicationScoped
@Transactional
public class MaterialDesk {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    WebinarAccess access;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** All of it, in the order in which it was added.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<MaterialRow> rows(long webinarId) {
        access.require(Action.MATERIALS, webinarId);
        known.find(webinarId);
        return all(webinarId).stream().map(WebinarMaterial::row).toList();
    }

    /** @throws DomainException {@code access.denied}; {@code webinars.none}, {@code webinars.no-material} (not found) */
    public MaterialRow find(long webinarId, long id) {
        return rows(webinarId).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(MaterialDesk::none);
    }

    /** Its readers see it at once, unless it is only prepared. The same address once more is the same thing, as it is said now.
     *
     *  @return its id
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.materials-full}
     *     (conflict) */
    public long add(long webinarId, @Valid AddMaterial said) {
        access.require(Action.MATERIALS, webinarId);
        hold(webinarId);
        List<WebinarMaterial> before = all(webinarId);
        WebinarMaterial kept = before.stream()
                .filter(one -> one.isAt(said.address()))
                .findFirst()
                .orElseGet(() -> fresh(webinarId, before.size(), said));
        kept.change(said);
        em.flush();
        tell("webinars.material-added", kept.row().id());
        return kept.row().id();
    }

    /** Who adds or changes something of one webinar waits here for one another, so that each sees the others' addresses. */
    private void hold(long webinarId) {
        if (em.createNativeQuery("select 1 from webinar where id = ?1 for update")
                .setParameter(1, webinarId)
                .getResultList()
                .isEmpty()) {
            throw DomainException.notFound("webinars.none");
        }
    }

    private WebinarMaterial fresh(long webinarId, int before, AddMaterial said) {
        if (before >= MOST) {
            throw DomainException.conflict("webinars.materials-full").with("most", MOST);
        }
        WebinarMaterial fresh = WebinarMaterial.of(webinarId, said, clock.instant());
        em.persist(fresh);
        return fresh;
    }

    /** @param version the one that was seen
     *  @throws DomainException {@code access.denied}; {@code webinars.none}, {@code webinars.no-material} (not found); {@code
     *     webinars.changed} (stale);
     *     {@code request.invalid} with {@code webinars.material-twice} */
    public void change(long webinarId, long id, long version, @Valid AddMaterial said) {
        access.require(Action.MATERIALS, webinarId);
        hold(webinarId);
        WebinarMaterial material = seen(webinarId, id, version);
        boolean twice = all(webinarId).stream().anyMatch(one -> one != material && one.isAt(said.address()));
        if (twice) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("address", "webinars.material-twice")));
        }
        material.change(said);
        tell("webinars.material-changed", id);
    }

    /** Its readers see it from now on; a second time does nothing.
     *
     *  @throws DomainException as {@link #change} */
    public void show(long webinarId, long id, long version) {
        seen(webinarId, id, version).show();
        tell("webinars.material-shown", id);
    }

    /** Nobody sees it any more.
     *
     *  @throws DomainException as {@link #change} */
    public void remove(long webinarId, long id, long version) {
        em.remove(seen(webinarId, id, version));
        tell("webinars.material-removed", id);
    }

    private WebinarMaterial seen(long webinarId, long id, long version) {
        access.require(Action.MATERIALS, webinarId);
        WebinarMaterial material = em.find(WebinarMaterial.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (material == null || !material.isIn(webinarId)) {
            throw none();
        }
        if (material.getVersion() != version) {
            throw DomainException.stale("webinars.changed");
        }
        return material;
    }

    private List<WebinarMaterial> all(long webinarId) {
        return em.createQuery(
                        "select m from WebinarMaterial m where m.webinarId = :webinar order by m.addedAt, m.id",
                        WebinarMaterial.class)
                .setParameter("webinar", webinarId)
                .getResultList();
    }

    private static DomainException none() {
        return DomainException.notFound("webinars.no-material");
    }

    private void tell(String deed, long id) {
        deeds.fire(Deed.of(deed, new Subject("webinar-material", id)));
    }
}
