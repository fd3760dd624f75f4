package id.suara.delegates.rooms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The draft of one congress. Its version changes with every move. */
@Entity
@Table(name = "room_plan")
class RoomPlan {

    @Id
    @Column(name = "congress_id")
    private Long congressId;

    private int capacity;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private int moves;

    @Version
    private long version;

    protected RoomPlan() {}

    static RoomPlan proposed(long congressId, int capacity, long by, Instant at) {
        RoomPlan plan = new RoomPlan();
        plan.congressId = congressId;
        plan.proposeAnew(capacity, by, at);
        return plan;
    }

    void proposeAnew(int newCapacity, long by, Instant at) {
        capacity = newCapacity;
        proposedBy = by;
        proposedAt = at;
        moves = 0;
    }

    void moved() {
        moves++;
    }

    int capacity() {
        return capacity;
    }

    int moves() {
        return moves;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    long version() {
        return version;
    }
}
