package id.suara.delegates;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What an application was before it was declined or returned. */
@Entity
@Table(name = "decision_undo")
class DecisionUndo {

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "decided_version")
    private long decidedVersion;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String reason;

    @Column(name = "wait_order")
    private Long waitOrder;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "open_until")
    private Instant openUntil;

    @ElementCollection
    @CollectionTable(name = "decision_undo_correction", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "reason")
    private Map<String, String> corrections = new HashMap<>();

    protected DecisionUndo() {}

    /** @param corrections what the office had to mend already, by field */
    static DecisionUndo before(Application application, Map<String, String> corrections) {
        DecisionUndo undo = new DecisionUndo();
        undo.applicationId = application.getId();
        undo.status = application.getStatus();
        undo.reason = application.getReason();
        undo.waitOrder = application.getWaitOrder();
        undo.decidedAt = application.getDecidedAt();
        undo.decidedBy = application.getDecidedBy();
        undo.corrections.putAll(corrections);
        return undo;
    }

    void open(long versionOfDecision, Instant until) {
        decidedVersion = versionOfDecision;
        openUntil = until;
    }

    boolean isOpen(Application application, Instant now) {
        return application.getVersion() == decidedVersion && now.isBefore(openUntil);
    }

    long applicationId() {
        return applicationId;
    }

    ApplicationStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Long waitOrder() {
        return waitOrder;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Long decidedBy() {
        return decidedBy;
    }

    Instant openUntil() {
        return openUntil;
    }

    Map<String, String> corrections() {
        return Map.copyOf(corrections);
    }
}
