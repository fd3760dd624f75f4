package id.suara.programme.parts;

import id.suara.congress.Congress;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.programme.DraftDoor;
import id.suara.programme.ProgrammePolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Arranging the lines of the programme. Everybody may know them. */
@ApplicationScoped
@Transactional
public class Tracks {

    @PersistenceContext
    EntityManager em;

    @Inject
    DraftDoor door;

    /** By kind and name. */
    public List<TrackRow> all(long congressId) {
        return em.createQuery(
                        "select new id.suara.programme.parts.TrackRow(x.id, x.kind, x.name, x.nameEn, x.version) from Track x"
                                + " where x.congressId = :congress order by x.kind, x.name",
                        TrackRow.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** As {@link #all}, the current congress's, as organizers see them.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<TrackRow> arranged() {
        return all(door.look().getId());
    }

    /** @throws DomainException {@code programme.none} (not found), another congress's too */
    public TrackRow find(long id) {
        return arranged().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("programme.none"));
    }

    /** @return its id
     *  @throws DomainException {@code programme.name-taken} (invalid) */
    public long add(@Valid PlanTrack plan) {
        Congress congress = door.enter(Action.ARRANGE);
        requireFree(congress, plan.name(), 0);
        Track track = Track.planned(congress.getId(), plan);
        em.persist(track);
        em.flush();
        door.done("track-added", track.subject(), null);
        return track.id();
    }

    /** @param version the one that was seen
     *  @throws DomainException as {@link #add}; {@code programme.none} (not found), {@code programme.changed} (stale) */
    public void change(long id, long version, @Valid PlanTrack plan) {
        Congress congress = door.enter(Action.ARRANGE);
        Track track = door.seen(Track.class, id, version, congress);
        requireFree(congress, plan.name(), id);
        track.change(plan);
        em.flush();
        door.done("track-changed", track.subject(), null);
    }

    /** @throws DomainException {@code programme.none}, {@code programme.changed}; {@code programme.in-use} (conflict) while
     *     a session or a release names it */
    public void remove(long id, long version) {
        Congress congress = door.enter(Action.ARRANGE);
        Track track = door.seen(Track.class, id, version, congress);
        door.requireUnused(
                id,
                "select (select count(*) from programme_session where track_id = ?1)"
                        + " + (select count(*) from release_session where track_id = ?1)");
        em.remove(track);
        em.flush();
        door.done("track-removed", track.subject(), null);
    }

    private void requireFree(Congress congress, String name, long id) {
        boolean taken = em.createQuery(
                                "select count(x) from Track x where x.congressId = :congress and x.name = :name"
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

    private static DomainException invalid(String field, String code) {
        return DomainException.invalid(code, List.of(new FieldError(field, code)));
    }
}
