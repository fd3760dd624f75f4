package id.suara.moderation;

import id.suara.moderation.detection.HitClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A span of a case that a moderator covered. It never changes; a wider one takes its place. */
@Entity
@Table(name = "moderation_mask")
class ModerationMask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Column(name = "starts_at")
    private int startsAt;

    @Column(name = "ends_at")
    private int endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "hit_class")
    private HitClass hitClass;

    @Column(name = "masked_by")
    private long maskedBy;

    @Column(name = "masked_at")
    private Instant maskedAt;

    protected ModerationMask() {}

    /** @param why what a detector took the words for; null when only the moderator saw it */
    static ModerationMask laid(long caseId, Mask span, HitClass why, long moderatorId, Instant at) {
        ModerationMask laid = new ModerationMask();
        laid.caseId = caseId;
        laid.part = span.part();
        laid.startsAt = span.start();
        laid.endsAt = span.end();
        laid.hitClass = why;
        laid.maskedBy = moderatorId;
        laid.maskedAt = at;
        return laid;
    }

    Mask span() {
        return new Mask(part, startsAt, endsAt);
    }

    boolean isOf(long someCaseId) {
        return caseId == someCaseId;
    }

    Long getId() {
        return id;
    }

    HitClass getHitClass() {
        return hitClass;
    }
}
