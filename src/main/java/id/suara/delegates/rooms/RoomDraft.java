package id.suara.delegates.rooms;

import id.suara.identity.Person.Sex;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The draft as organizers see it.
 *
 * @param version 0 before the first proposal
 * @param proposedAt null before the first proposal
 * @param moves by hand since the proposal
 * @param waiting who comes and has no room, though one could be found
 * @param withoutSex who has to be asked first
 */
public record RoomDraft(
        long version,
        int capacity,
        Instant proposedAt,
        int moves,
        List<RoomRow> rooms,
        List<Lodger> waiting,
        List<Lodger> withoutSex)
        implements Serializable {

    /** @param misplaced those among the lodgers who no longer suit the room */
    public record RoomRow(
            long id, int number, Sex sex, Band band, int capacity, List<Lodger> lodgers, List<Lodger> misplaced)
            implements Serializable {

        public int free() {
            return capacity - lodgers.size();
        }

        public boolean isMisplaced(Lodger lodger) {
            return misplaced.contains(lodger);
        }

        /** Whether the lodger could be moved there as it stands. */
        public boolean takes(Lodger lodger) {
            return free() > 0
                    && lodger.sex() == sex
                    && lodger.band() != null
                    && lodgers.stream().noneMatch(one -> one.applicationId() == lodger.applicationId())
                    && (lodger.band() == band || lodgers.stream().anyMatch(lodger::isSiblingOf));
        }
    }

    public int placed() {
        return rooms.stream().mapToInt(room -> room.lodgers().size()).sum();
    }

    public boolean isProposed() {
        return proposedAt != null;
    }
}
