package id.suara.delegates.rooms;

import id.suara.identity.Person.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a delegate sleeps. Sex and capacity are the room's, for the database's own checks. */
@Entity
@Table(name = "room_bed")
class RoomBed {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "room_id")
    private long roomId;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private int capacity;

    private int bed;

    protected RoomBed() {}

    /** @param bed from 1 */
    static RoomBed of(Lodger lodger, Room room, int bed) {
        RoomBed taken = new RoomBed();
        taken.applicationId = lodger.applicationId();
        taken.roomId = room.id();
        taken.sex = room.sex();
        taken.capacity = room.capacity();
        taken.bed = bed;
        return taken;
    }

    long applicationId() {
        return applicationId;
    }

    long roomId() {
        return roomId;
    }

    int bed() {
        return bed;
    }
}
