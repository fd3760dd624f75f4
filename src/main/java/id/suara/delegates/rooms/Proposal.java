package id.suara.delegates.rooms;

import id.suara.identity.Person.Sex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rooms for everybody who can have one.
 *
 * @param unplaced those without a recorded sex, and adults: they get no room here
 */
record Proposal(List<ProposedRoom> rooms, List<Lodger> unplaced) {

    record ProposedRoom(Sex sex, Band band, List<Lodger> lodgers) {}

    private static final Comparator<Lodger> FROM_ONE_PROVINCE_TOGETHER = Comparator.comparing(Lodger::provinceCode)
            .thenComparing(Lodger::age)
            .thenComparing(Lodger::applicationId);

    /** As few rooms as siblings allow, evenly filled, so that as good as nobody sleeps alone. Brothers and sisters of one band
     *  come into one room, and children of one province next to each other.
     *
     *  @param capacity beds in each room, at least 1 */
    static Proposal of(Collection<Lodger> lodgers, int capacity) {
        List<ProposedRoom> rooms = new ArrayList<>();
        List<Lodger> unplaced = new ArrayList<>(lodgers);
        for (Sex sex : Sex.values()) {
            for (Band band : Band.values()) {
                List<Lodger> group = lodgers.stream()
                        .filter(one -> one.sex() == sex && one.band() == band)
                        .sorted(FROM_ONE_PROVINCE_TOGETHER)
                        .toList();
                unplaced.removeAll(group);
                shareOut(group, capacity).forEach(room -> rooms.add(new ProposedRoom(sex, band, room)));
            }
        }
        return new Proposal(rooms, unplaced);
    }

    private static List<List<Lodger>> shareOut(List<Lodger> group, int capacity) {
        List<List<Lodger>> rooms = new ArrayList<>();
        for (int i = 0; i < roomsFor(group.size(), capacity); i++) {
            rooms.add(new ArrayList<>());
        }
        List<Lodger> alone = new ArrayList<>(group);
        for (List<Lodger> siblings : siblings(group, capacity)) {
            emptiestWith(rooms, capacity - siblings.size()).addAll(siblings);
            alone.removeAll(siblings);
        }
        int[] sizes = evenSizes(rooms, alone.size());
        for (int i = 0; i < sizes.length; i++) {
            List<Lodger> next = alone.subList(0, sizes[i] - rooms.get(i).size());
            rooms.get(i).addAll(next);
            next.clear();
        }
        return rooms;
    }

    private static int roomsFor(int lodgers, int capacity) {
        return (lodgers + capacity - 1) / capacity;
    }

    /** Of one family, two or more, at most a room full; large ones first, for they are hard to place. */
    private static List<List<Lodger>> siblings(List<Lodger> group, int capacity) {
        Map<Long, List<Lodger>> families = new LinkedHashMap<>();
        group.stream().filter(one -> one.parentId() != null).forEach(one -> families.computeIfAbsent(
                        one.parentId(), any -> new ArrayList<>())
                .add(one));
        List<List<Lodger>> together = new ArrayList<>();
        for (List<Lodger> family : families.values()) {
            for (int from = 0; from < family.size(); from += capacity) {
                List<Lodger> part = family.subList(from, Math.min(from + capacity, family.size()));
                if (part.size() > 1) {
                    together.add(part);
                }
            }
        }
        together.sort(Comparator.comparing(part -> -part.size()));
        return together;
    }

    /** @param most how many may be in it already; a new room where none has so few */
    private static List<Lodger> emptiestWith(List<List<Lodger>> rooms, int most) {
        List<Lodger> emptiest = rooms.stream()
                .min(Comparator.comparing(List::size))
                .filter(room -> room.size() <= most)
                .orElse(null);
        if (emptiest == null) {
            emptiest = new ArrayList<>();
            rooms.add(emptiest);
        }
        return emptiest;
    }

    private static int[] evenSizes(List<List<Lodger>> rooms, int more) {
        int[] sizes = rooms.stream().mapToInt(List::size).toArray();
        for (int i = 0; i < more; i++) {
            int emptiest = 0;
            for (int room = 1; room < sizes.length; room++) {
                if (sizes[room] < sizes[emptiest]) {
                    emptiest = room;
                }
            }
            sizes[emptiest]++;
        }
        return sizes;
    }
}
