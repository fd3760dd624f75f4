package id.suara.delegates.rooms;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The draft of the rooms of the current congress: proposing it, moving children in it, reading it. Organizers only. */
@ApplicationScoped
@Transactional
public class Rooms {

    /** The first key of the advisory lock; the second is the congress. */
    private static final int LOCK = 22_002;

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Lodgers lodgers;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Beds in a room unless somebody says otherwise, a setting. */
    public int usualCapacity() {
        return Math.max(1, Math.min(settings.number("suara.room.capacity", 4), ProposeRooms.MOST_BEDS));
    }

    /** Replaces the whole draft, moves by hand included.
     *
     *  @param version the one that was read, 0 for none: {@code rooms.changed} (stale) if it was changed meanwhile */
    public void propose(long version, @Valid ProposeRooms wanted) {
        current.get().require(Role.ORGANIZER);
        Congress congress = congresses.requireCurrent();
        lodgers.hold(congress);
        RoomPlan plan = lockPlan(congress, version);
        int capacity = wanted.capacity() == null ? usualCapacity() : wanted.capacity();
        long by = current.get().requireAccount();
        Instant now = clock.instant();
        if (plan == null) {
            em.persist(RoomPlan.proposed(congress.getId(), capacity, by, now));
        } else {
            plan.proposeAnew(capacity, by, now);
        }
        em.flush();
        // Their beds go with them.
        em.createNativeQuery("delete from room where congress_id = ?1")
                .setParameter(1, congress.getId())
                .executeUpdate();
        Proposal proposal = Proposal.of(lodgers.of(congress), capacity);
        write(congress, proposal, capacity);
        deeds.fire(Deed.of(
                "rooms.proposed",
                subject(congress),
                proposal.rooms().size() + " rooms of " + capacity + ", "
                        + proposal.unplaced().size() + " children without"));
    }

    private void write(Congress congress, Proposal proposal, int capacity) {
        List<Room> rooms = new ArrayList<>();
        for (Proposal.ProposedRoom proposed : proposal.rooms()) {
            Room room = Room.of(congress.getId(), rooms.size() + 1, proposed.sex(), proposed.band(), capacity);
            em.persist(room);
            rooms.add(room);
        }
        em.flush();
        for (int i = 0; i < rooms.size(); i++) {
            int bed = 1;
            for (Lodger lodger : proposal.rooms().get(i).lodgers()) {
                em.persist(RoomBed.of(lodger, rooms.get(i), bed++));
            }
        }
        em.flush();
    }

    /** In which room the child sleeps, by its number in the draft; absent without one, and for all but organizers, who alone
     *  plan the rooms. */
    public Optional<Integer> numberOf(long applicationId) {
        if (!current.get().is(Role.ORGANIZER)) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select r.number from RoomBed b join Room r on r.id = b.roomId where b.applicationId = :id",
                        Integer.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Moves one child to another room, to a new one, or out.
     *
     *  @param version the draft's
     *  @throws DomainException {@code rooms.not-proposed}, {@code rooms.not-coming}, and as {@link Room#requireRoomFor}
     *     (conflicts); {@code rooms.no-room} (not found); {@code rooms.changed} (stale) */
    public void move(long applicationId, long version, @Valid MoveLodger where) {
        current.get().require(Role.ORGANIZER);
        Congress congress = congresses.requireCurrent();
        lodgers.hold(congress);
        RoomPlan plan = lockPlan(congress, version);
        if (plan == null) {
            throw DomainException.conflict("rooms.not-proposed");
        }
        Map<Long, Lodger> coming = byId(lodgers.of(congress));
        Lodger lodger = coming.get(applicationId);
        if (lodger == null) {
            throw DomainException.conflict("rooms.not-coming");
        }
        RoomBed before = em.find(RoomBed.class, applicationId);
        if (before != null) {
            em.remove(before);
            em.flush();
        }
        if (where.newRoom() || where.roomId() != null) {
            Room room = where.newRoom() ? opened(congress, plan, lodger) : room(congress, where.roomId());
            put(lodger, room, coming);
        }
        plan.moved();
        em.flush();
        deeds.fire(Deed.of("rooms.moved", new Subject("application", applicationId)));
    }

    private void put(Lodger lodger, Room room, Map<Long, Lodger> coming) {
        List<RoomBed> beds = new ArrayList<>(bedsOf(room));
        // Who became an online delegate, for instance, needs the bed no more.
        beds.stream().filter(bed -> !coming.containsKey(bed.applicationId())).forEach(em::remove);
        beds.removeIf(bed -> !coming.containsKey(bed.applicationId()));
        em.flush();
        room.requireRoomFor(
                lodger,
                beds.stream().map(bed -> coming.get(bed.applicationId())).toList());
        Set<Integer> taken = beds.stream().map(RoomBed::bed).collect(Collectors.toSet());
        int free = IntStream.rangeClosed(1, room.capacity())
                .filter(bed -> !taken.contains(bed))
                .findFirst()
                .orElseThrow();
        em.persist(RoomBed.of(lodger, room, free));
    }

    private Room opened(Congress congress, RoomPlan plan, Lodger lodger) {
        if (lodger.sex() == null) {
            throw DomainException.conflict("rooms.sex-missing");
        }
        if (lodger.band() == null) {
            throw DomainException.conflict("rooms.adult");
        }
        Integer last = em.createQuery("select max(r.number) from Room r where r.congressId = :congress", Integer.class)
                .setParameter("congress", congress.getId())
                .getSingleResult();
        Room room =
                Room.of(congress.getId(), last == null ? 1 : last + 1, lodger.sex(), lodger.band(), plan.capacity());
        em.persist(room);
        em.flush();
        return room;
    }

    private Room room(Congress congress, long roomId) {
        Room room = em.find(Room.class, roomId);
        if (room == null || room.congressId() != congress.getId()) {
            throw DomainException.notFound("rooms.no-room");
        }
        return room;
    }

    private List<RoomBed> bedsOf(Room room) {
        return em.createQuery("select b from RoomBed b where b.roomId = :room order by b.bed", RoomBed.class)
                .setParameter("room", room.id())
                .getResultList();
    }

    /** One changes the draft at a time; applications are locked before it. */
    private RoomPlan lockPlan(Congress congress, long version) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1, ?2)")
                .setParameter(1, LOCK)
                .setParameter(2, Math.toIntExact(congress.getId()))
                .getSingleResult();
        RoomPlan plan = em.find(RoomPlan.class, congress.getId());
        if ((plan == null ? 0 : plan.version()) != version) {
            throw DomainException.stale("rooms.changed");
        }
        return plan;
    }

    /** Each reading is logged. */
    public RoomDraft draft() {
        current.get().require(Role.ORGANIZER);
        Congress congress = congresses.requireCurrent();
        RoomPlan plan = em.find(RoomPlan.class, congress.getId());
        Map<Long, Lodger> waiting = byId(lodgers.of(congress));
        List<RoomDraft.RoomRow> rooms = plan == null ? List.of() : rooms(congress, waiting);
        deeds.fire(Deed.of("rooms.read", subject(congress), rooms.size() + " rooms"));
        return new RoomDraft(
                plan == null ? 0 : plan.version(),
                plan == null ? usualCapacity() : plan.capacity(),
                plan == null ? null : plan.proposedAt(),
                plan == null ? 0 : plan.moves(),
                rooms,
                waiting.values().stream().filter(one -> one.sex() != null).toList(),
                waiting.values().stream().filter(one -> one.sex() == null).toList());
    }

    /** Takes out of {@code waiting} whoever has a bed. */
    private List<RoomDraft.RoomRow> rooms(Congress congress, Map<Long, Lodger> waiting) {
        Map<Long, List<Lodger>> byRoom = new HashMap<>();
        em.createQuery(
                        "select b from RoomBed b, Room r where r.id = b.roomId and r.congressId = :congress order by b.bed",
                        RoomBed.class)
                .setParameter("congress", congress.getId())
                .getResultStream()
                .filter(bed -> waiting.containsKey(bed.applicationId()))
                .forEach(bed -> byRoom.computeIfAbsent(bed.roomId(), any -> new ArrayList<>())
                        .add(waiting.remove(bed.applicationId())));
        return em.createQuery("select r from Room r where r.congressId = :congress order by r.number", Room.class)
                .setParameter("congress", congress.getId())
                .getResultStream()
                .map(room -> row(room, byRoom.getOrDefault(room.id(), List.of())))
                .toList();
    }

    private static RoomDraft.RoomRow row(Room room, List<Lodger> there) {
        List<Lodger> misplaced =
                there.stream().filter(one -> !room.suits(one, there)).toList();
        return new RoomDraft.RoomRow(
                room.id(), room.number(), room.sex(), room.band(), room.capacity(), List.copyOf(there), misplaced);
    }

    private static Map<Long, Lodger> byId(List<Lodger> all) {
        return all.stream()
                .collect(Collectors.toMap(Lodger::applicationId, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    private static Subject subject(Congress congress) {
        return new Subject("congress", congress.getId());
    }
}
