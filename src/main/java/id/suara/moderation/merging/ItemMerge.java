package id.suara.moderation.merging;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.moderation.ModerationCase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a moderator merged one thing into another. */
@Entity
@Table(name = "moderation_merge")
class ItemMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "from_kind")
    private String fromKind;

    @Column(name = "from_id")
    private long fromId;

    @Column(name = "into_kind")
    private String intoKind;

    @Column(name = "into_id")
    private long intoId;

    @Column(name = "merged_by")
    private long mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected ItemMerge() {}

    static ItemMerge of(Subject from, Subject into, long moderatorId, Instant at) {
        ItemMerge merge = new ItemMerge();
        merge.fromKind = from.kind();
        merge.fromId = from.id();
        merge.intoKind = into.kind();
        merge.intoId = into.id();
        merge.mergedBy = moderatorId;
        merge.mergedAt = at;
        return merge;
    }

    /** @throws DomainException {@code moderation.undo-other}, {@code moderation.undo-late} (conflict) */
    void undo(long moderatorId, Instant at) {
        if (mergedBy != moderatorId || undoneAt != null) {
            throw DomainException.conflict("moderation.undo-other");
        }
        if (at.isAfter(until())) {
            throw DomainException.conflict("moderation.undo-late");
        }
        undoneAt = at;
    }

    Instant until() {
        return mergedAt.plus(ModerationCase.UNDO);
    }

    Subject from() {
        return new Subject(fromKind, fromId);
    }

    Long getId() {
        return id;
    }
}
