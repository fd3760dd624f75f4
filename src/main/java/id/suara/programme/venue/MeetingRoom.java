package id.suara.programme.venue;

import id.suara.programme.DraftPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A room for sessions; rooms to sleep in are of another feature. */
@Entity
@Table(name = "meeting_room")
class MeetingRoom implements DraftPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "building_id")
    private Long buildingId;

    private String name;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private RoomMode mode;

    private String link;

    @Version
    private long version;

    protected MeetingRoom() {}

    static MeetingRoom planned(long congressId, PlanRoom plan) {
        MeetingRoom room = new MeetingRoom();
        room.congressId = congressId;
        room.change(plan);
        return room;
    }

    void change(PlanRoom plan) {
        name = plan.name();
        mode = plan.mode();
        buildingId = plan.buildingId();
        capacity = plan.capacity();
        link = plan.link();
    }

    Long id() {
        return id;
    }

    @Override
    public long getCongressId() {
        return congressId;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
