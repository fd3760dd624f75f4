package id.suara.moderation.sample;

import id.suara.kernel.DomainException;
import id.suara.moderation.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A decided case that another moderator judges as if nobody had. */
@Entity
@Table(name = "moderation_sample")
class BlindSample {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "judged_by")
    private Long judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    protected BlindSample() {}

    static BlindSample drawn(long caseId, Instant at) {
        BlindSample sample = new BlindSample();
        sample.caseId = caseId;
        sample.drawnAt = at;
        return sample;
    }

    /** @throws DomainException {@code moderation.sample-judged} (conflict) */
    void requireOpen() {
        if (outcome != null) {
            throw DomainException.conflict("moderation.sample-judged");
        }
    }

    /** @throws DomainException as {@link #requireOpen} */
    void judge(Outcome judged, long moderatorId, Instant at) {
        requireOpen();
        outcome = judged;
        judgedBy = moderatorId;
        judgedAt = at;
    }
}
