package id.suara.programme.venue;

import id.suara.congress.Congress;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import id.suara.programme.DraftDoor;
import id.suara.programme.ProgrammePolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Arranging buildings, the ways between them, and rooms. Everybody may know them, but for a room's link. */
@ApplicationScoped
@Transactional
public class Venue {

    private static final int LONGEST_WAY = 240;

    @PersistenceContext
    EntityManager em;

    @Inject
    DraftDoor door;

    /** By name. */
    public List<BuildingRow> buildings(long congressId) {
        return em.createQuery(
                        "select new id.suara.programme.venue.BuildingRow(b.id, b.name, b.address, b.version) from Building b"
                                + " where b.congressId = :congress order by b.name",
                        BuildingRow.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** By building and name, those online last. */
    public List<RoomRow> rooms(long congressId) {
        return em.createQuery(
                        "select new id.suara.programme.venue.RoomRow(r.id, r.name, r.mode, r.capacity, r.link, r.buildingId,"
                                + " b.name, r.version) from MeetingRoom r left join Building b on b.id = r.buildingId"
                                + " where r.congressId = :congress order by b.name nulls last, r.name",
                        RoomRow.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    public List<WayRow> ways(long congressId) {
        return em.createQuery(
                        "select new id.suara.programme.venue.WayRow(w.fromId, w.toId, w.minutes) from BuildingWay w"
                                + " join Building b on b.id = w.fromId where b.congressId = :congress"
                                + " order by w.fromId, w.toId",
                        WayRow.class)
                .setParameter("congress", congressId)
                .getResultList();
    }

    /** The current congress's, as organizers see them.
     *
     *  @throws DomainException {@code access.denied}, as everything below */
    public List<BuildingRow> arrangedBuildings() {
        return buildings(door.look().getId());
    }

    /** As {@link #arrangedBuildings}; with their links. */
    public List<RoomRow> arrangedRooms() {
        return rooms(door.look().getId());
    }

    /** As {@link #arrangedBuildings}. */
    public List<WayRow> arrangedWays() {
        return ways(door.look().getId());
    }

    /** @throws DomainException {@code programme.none} (not found), another congress's too */
    public BuildingRow findBuilding(long id) {
        return only(arrangedBuildings(), row -> row.id() == id);
    }

    /** @throws DomainException as {@link #findBuilding} */
    public RoomRow findRoom(long id) {
        return only(arrangedRooms(), row -> row.id() == id);
    }

    /** In either direction.
     *
     *  @throws DomainException as {@link #findBuilding}; where nobody wrote the way down, too */
    public WayRow findWay(long one, long other) {
        return only(arrangedWays(), row -> row.isBetween(one, other));
    }

    private static <T> T only(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).findFirst().orElseThrow(() -> DomainException.notFound("programme.none"));
    }

    /** @return its id
     *  @throws DomainException {@code programme.name-taken} (invalid) */
    public long addBuilding(@Valid PlanBuilding plan) {
        Congress congress = door.enter(Action.ARRANGE);
        requireFree("Building", congress, plan.name(), null);
        Building building = Building.planned(congress.getId(), plan);
        em.persist(building);
        em.flush();
        door.done("building-added", subject(building), null);
        return building.id();
    }

    /** @param version the one that was seen
     *  @throws DomainException {@code programme.none} (not found), {@code programme.changed} (stale), {@code
     *     programme.name-taken} */
    public void changeBuilding(long id, long version, @Valid PlanBuilding plan) {
        Congress congress = door.enter(Action.ARRANGE);
        Building building = door.seen(Building.class, id, version, congress);
        requireFree("Building", congress, plan.name(), id);
        building.change(plan);
        em.flush();
        door.done("building-changed", subject(building), null);
    }

    /** Ways to it go too.
     *
     *  @throws DomainException as {@link #changeBuilding}; {@code programme.in-use} (conflict) while it has rooms */
    public void removeBuilding(long id, long version) {
        Congress congress = door.enter(Action.ARRANGE);
        Building building = door.seen(Building.class, id, version, congress);
        door.requireUnused(id, "select count(*) from meeting_room where building_id = ?1");
        em.remove(building);
        em.flush();
        door.done("building-removed", subject(building), null);
    }

    /** Writes down how long it takes to walk between two buildings, in either direction.
     *
     *  @param seen the minutes that were written down before; null for none
     *  @param minutes 0 to 240
     *  @throws DomainException {@code programme.none} (not found), {@code programme.way} (invalid), {@code
     *     programme.changed} (stale) when it is another number by now */
    public void walk(long one, long other, Long seen, int minutes) {
        Congress congress = door.enter(Action.ARRANGE);
        door.find(Building.class, one, congress);
        door.find(Building.class, other, congress);
        if (one == other || minutes < 0 || minutes > LONGEST_WAY) {
            throw DomainException.invalid("programme.way", List.of(new FieldError("minutes", "programme.way")));
        }
        BuildingWay.Key key = BuildingWay.Key.between(one, other);
        BuildingWay way = em.find(BuildingWay.class, key);
        if (!Objects.equals(seen, way == null ? null : way.minutes())) {
            throw DomainException.stale("programme.changed");
        }
        if (way == null) {
            em.persist(BuildingWay.of(key, minutes));
        } else {
            way.takes(minutes);
        }
        em.flush();
        door.done("way-set", new Subject("building", one), "building:" + other + " " + minutes + " min");
    }

    /** @return its id
     *  @throws DomainException {@code programme.name-taken}, {@code programme.building-missing}, {@code
     *     programme.building-unknown} (invalid) */
    public long addRoom(@Valid PlanRoom plan) {
        Congress congress = door.enter(Action.ARRANGE);
        requireSound(plan, congress, null);
        MeetingRoom room = MeetingRoom.planned(congress.getId(), plan);
        em.persist(room);
        em.flush();
        door.done("room-added", subject(room), null);
        return room.id();
    }

    /** @throws DomainException as {@link #addRoom}; {@code programme.none} (not found), {@code programme.changed} (stale) */
    public void changeRoom(long id, long version, @Valid PlanRoom plan) {
        Congress congress = door.enter(Action.ARRANGE);
        MeetingRoom room = door.seen(MeetingRoom.class, id, version, congress);
        requireSound(plan, congress, id);
        room.change(plan);
        em.flush();
        door.done("room-changed", subject(room), null);
    }

    /** @throws DomainException as {@link #changeRoom}; {@code programme.in-use} (conflict) while a session or a release names
     *     it */
    public void removeRoom(long id, long version) {
        Congress congress = door.enter(Action.ARRANGE);
        MeetingRoom room = door.seen(MeetingRoom.class, id, version, congress);
        door.requireUnused(
                id,
                "select (select count(*) from programme_session where room_id = ?1)"
                        + " + (select count(*) from release_session where room_id = ?1)");
        em.remove(room);
        em.flush();
        door.done("room-removed", subject(room), null);
    }

    private void requireSound(PlanRoom plan, Congress congress, Long id) {
        requireFree("MeetingRoom", congress, plan.name(), id);
        if (plan.mode() != RoomMode.ONLINE && plan.buildingId() == null) {
            throw invalid("buildingId", "programme.building-missing");
        }
        if (plan.buildingId() != null) {
            Building building = em.find(Building.class, plan.buildingId());
            if (building == null || building.getCongressId() != congress.getId()) {
                throw invalid("buildingId", "programme.building-unknown");
            }
        }
    }

    private void requireFree(String kind, Congress congress, String name, Long id) {
        boolean taken = em.createQuery(
                                "select count(x) from " + kind + " x where x.congressId = :congress and x.name = :name"
                                        + " and x.id <> :id",
                                Long.class)
                        .setParameter("congress", congress.getId())
                        .setParameter("name", name)
                        .setParameter("id", id == null ? 0L : id)
                        .getSingleResult()
                > 0;
        if (taken) {
            throw invalid("name", "programme.name-taken");
        }
    }

    private static DomainException invalid(String field, String code) {
        return DomainException.invalid(code, List.of(new FieldError(field, code)));
    }

    private static Subject subject(Building building) {
        return new Subject("building", building.id());
    }

    private static Subject subject(MeetingRoom room) {
        return new Subject("meeting-room", room.id());
    }
}
