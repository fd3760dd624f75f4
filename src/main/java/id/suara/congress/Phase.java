package id.suara.congress;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

@Entity
@Table(name = "phase")
public class Phase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @Enumerated(EnumType.STRING)
    private PhaseKind kind;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Version
    private long version;

    protected Phase() {}

    static Phase of(Congress congress, PhaseKind kind, Instant opensAt, Instant closesAt) {
        Phase phase = new Phase();
        phase.congressId = congress.getId();
        phase.kind = kind;
        phase.move(opensAt, closesAt);
        return phase;
    }

    void move(Instant opens, Instant closes) {
        if (!opens.isBefore(closes)) {
            throw DomainException.invalid("congress.phase-reversed");
        }
        opensAt = opens;
        closesAt = closes;
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** Whether what somebody sends now still counts: they may have begun before it closed.
     *
     *  @param grace how long after closing it still does */
    boolean accepts(Instant now, Duration grace) {
        return !now.isBefore(opensAt) && !isOver(now, grace);
    }

    /** Whether nothing that is sent counts any more. */
    boolean isOver(Instant now, Duration grace) {
        return !now.isBefore(closesAt.plus(grace));
    }

    public PhaseKind getKind() {
        return kind;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    /** The first instant at which it is closed again. */
    public Instant getClosesAt() {
        return closesAt;
    }
}
