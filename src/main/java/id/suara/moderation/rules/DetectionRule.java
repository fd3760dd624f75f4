package id.suara.moderation.rules;

import id.suara.kernel.ConcernCue;
import id.suara.kernel.DomainException;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.detection.Rule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A rule that organizers added. It holds nothing before it was tried and activated. */
@Entity
@Table(name = "detection_rule")
public class DetectionRule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Rule.Kind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "hit_class")
    private HitClass hitClass;

    @Column(name = "cue_class")
    private String cueClass;

    @Enumerated(EnumType.STRING)
    private ConcernCue.Level level;

    private boolean active;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected DetectionRule() {}

    /** @throws DomainException {@code moderation.rule-class-missing}, {@code moderation.rule-cue-missing},
     *     {@code moderation.rule-unusable} (invalid) */
    static DetectionRule added(AddRule command, long by, Instant at) {
        DetectionRule rule = new DetectionRule();
        rule.kind = command.kind();
        rule.words = command.words();
        rule.hitClass = command.hitClass();
        rule.cueClass = command.cueClass();
        rule.level = command.level();
        rule.addedBy = by;
        rule.addedAt = at;
        rule.changedBy = by;
        rule.changedAt = at;
        rule.requireSound();
        return rule;
    }

    private void requireSound() {
        if (!Rule.mayFind(hitClass)) {
            throw DomainException.invalid("moderation.rule-class-missing");
        }
        if (hitClass == HitClass.CUE && (cueClass == null || level == null)) {
            throw DomainException.invalid("moderation.rule-cue-missing");
        }
        if (!new Rule("new", kind, words, hitClass, cueClass, level).isUsable()) {
            throw DomainException.invalid("moderation.rule-unusable");
        }
    }

    void tried(Instant at) {
        triedAt = at;
    }

    /** @throws DomainException {@code moderation.rule-untried} (conflict) */
    void activate(long by, Instant at) {
        if (triedAt == null) {
            throw DomainException.conflict("moderation.rule-untried");
        }
        change(true, by, at);
    }

    void deactivate(long by, Instant at) {
        change(false, by, at);
    }

    private void change(boolean on, long by, Instant at) {
        active = on;
        changedBy = by;
        changedAt = at;
    }

    Rule rule() {
        return new Rule(String.valueOf(id), kind, words, hitClass, cueClass, level);
    }

    Long getId() {
        return id;
    }

    long getVersion() {
        return version;
    }
}
