package id.suara.moderation;

import id.suara.kernel.ConcernCue;
import id.suara.moderation.detection.Hit;
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

/** A span that a detector marked in what a case holds. The span never changes; a moderator may clear it. */
@Entity
@Table(name = "moderation_hit")
class ModerationHit {

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

    private String detail;

    @Enumerated(EnumType.STRING)
    private ConcernCue.Level level;

    @Column(name = "cleared_by")
    private Long clearedBy;

    @Column(name = "cleared_at")
    private Instant clearedAt;

    protected ModerationHit() {}

    static ModerationHit marked(long caseId, Part part, Hit hit) {
        ModerationHit marked = new ModerationHit();
        marked.caseId = caseId;
        marked.part = part;
        marked.startsAt = hit.start();
        marked.endsAt = hit.end();
        marked.hitClass = hit.hitClass();
        marked.detail = hit.detail();
        marked.level = hit.level();
        return marked;
    }

    /** @return whether it was not cleared already; the first one to clear it stays on record */
    boolean clear(long moderatorId, Instant at) {
        if (clearedAt != null) {
            return false;
        }
        clearedBy = moderatorId;
        clearedAt = at;
        return true;
    }

    /** @return whether it was cleared */
    boolean markAgain() {
        boolean wasCleared = clearedAt != null;
        clearedBy = null;
        clearedAt = null;
        return wasCleared;
    }

    boolean isOf(long someCaseId) {
        return caseId == someCaseId;
    }
}
