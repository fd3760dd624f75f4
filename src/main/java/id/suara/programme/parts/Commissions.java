package id.suara.programme.parts;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.programme.DraftDoor;
import id.suara.programme.ProgrammeEvent;
import id.suara.programme.ProgrammePolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Arranging commissions. Everybody may know them, not who is in them. */
@ApplicationScoped
@Transactional
public class Commissions {

    @PersistenceContext
    EntityManager em;

    @Inject
    DraftDoor door;

    @Inject
    Congresses congresses;

    @Inject
    Event<ProgrammeEvent> events;

    /** By name. */
    public List<CommissionRow> all(long congressId) {
        return em.createQuery(
                        "select new id.suara.programme.parts.CommissionRow(x.id, x.name, x.nameEn, x.themeCode, x.size, x.version) from Commission x"
                                + " where x.congressId = :congress order by x.name",
                        CommissionRow.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** As {@link #all}, the current congress's, as organizers see them.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<CommissionRow> arranged() {
        return all(door.look().getId());
    }

    /** @throws DomainException {@code programme.none} (not found), another congress's too */
    public CommissionRow find(long id) {
        return arranged().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.none"));
    }

    /** @return its id
     *  @throws DomainException {@code programme.name-taken}, {@code congress.theme-unknown} (invalid) */
    public long add(@Valid PlanCommission plan) {
        Congress congress = door.enter(Action.ARRANGE);
        requireFree(congress, plan.name(), 0);
        requireTheme(congress, plan.themeCode());
        Commission commission = Commission.planned(congress.getId(), plan);
        em.persist(commission);
        em.flush();
        door.done("commission-added", commission.subject(), null);
        return commission.id();
    }

    /** @param version the one that was seen
     *  @throws DomainException as {@link #add}; {@code programme.none} (not found), {@code programme.changed} (stale); what
     *     refuses {@link ProgrammeEvent.CommissionResized} */
    public void change(long id, long version, @Valid PlanCommission plan) {
        Congress congress = door.enter(Action.ARRANGE);
        Commission commission = door.seen(Commission.class, id, version, congress);
        requireFree(congress, plan.name(), id);
        requireTheme(congress, plan.themeCode());
        events.fire(new ProgrammeEvent.CommissionResized(id, plan.size()));
        commission.change(plan);
        em.flush();
        door.done("commission-changed", commission.subject(), null);
    }

    /** @throws DomainException {@code programme.none}, {@code programme.changed}; {@code programme.in-use} (conflict) while
     *     a session or a release names it; what refuses {@link ProgrammeEvent.CommissionResized} to none */
    public void remove(long id, long version) {
        Congress congress = door.enter(Action.ARRANGE);
        Commission commission = door.seen(Commission.class, id, version, congress);
        door.requireUnused(
                id,
                "select (select count(*) from programme_session_commission where commission_id = ?1)"
                        + " + (select count(*) from release_session_commission where commission_id = ?1)");
        events.fire(new ProgrammeEvent.CommissionResized(id, 0));
        em.remove(commission);
        em.flush();
        door.done("commission-removed", commission.subject(), null);
    }

    private void requireFree(Congress congress, String name, long id) {
        boolean taken = em.createQuery(
                                "select count(x) from Commission x where x.congressId = :congress and x.name = :name"
                                        + " and x.id <> :id",
                                Long.class)
                        .setParameter("congress", congress.getId())
                        .setParameter("name", name)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw invalid("name", "programme.name-taken");
        }
    }

    private void requireTheme(Congress congress, String code) {
        if (code != null
                && congresses.themes(congress.getId()).stream()
                        .noneMatch(theme -> theme.getCode().equals(code))) {
            throw invalid("themeCode", "congress.theme-unknown");
        }
    }

    private static DomainException invalid(String field, String code) {
        return DomainException.invalid(code, List.of(new FieldError(field, code)));
    }
}
