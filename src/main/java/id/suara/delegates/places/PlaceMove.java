package id.suara.delegates.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That places were moved, by whom and why. Never changed. */
@Entity
@Table(name = "place_move")
public class PlaceMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "from_province")
    private String fromProvince;

    @Column(name = "to_province")
    private String toProvince;

    private int places;

    private String reason;

    @Column(name = "moved_by")
    private long movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected PlaceMove() {}

    static PlaceMove of(long congressId, MovePlaces move, long by, Instant at) {
        PlaceMove moved = new PlaceMove();
        moved.congressId = congressId;
        moved.fromProvince = move.from();
        moved.toProvince = move.to();
        moved.places = move.places();
        moved.reason = move.reason().strip();
        moved.movedBy = by;
        moved.movedAt = at;
        return moved;
    }

    public Long getId() {
        return id;
    }

    /** Null for the national reserve. */
    public String getFromProvince() {
        return fromProvince;
    }

    /** Null for the national reserve. */
    public String getToProvince() {
        return toProvince;
    }

    public int getPlaces() {
        return places;
    }

    public String getReason() {
        return reason;
    }

    public long getMovedBy() {
        return movedBy;
    }

    public Instant getMovedAt() {
        return movedAt;
    }
}
