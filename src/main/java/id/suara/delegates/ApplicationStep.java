package id.suara.delegates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** One step of an application's way, as its family and the desk read it. */
@Entity
@Table(name = "application_step")
public class ApplicationStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String note;

    @Column(name = "fixed_note")
    @Enumerated(EnumType.STRING)
    private FixedReason fixedNote;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected ApplicationStep() {}

    /** Where the application stands now, and the reason it carries. @param accountId null for a guardian or the system */
    static ApplicationStep of(Application application, Long accountId, Instant at) {
        ApplicationStep step = new ApplicationStep();
        step.applicationId = application.getId();
        step.status = application.getStatus();
        step.note = application.getReason();
        step.fixedNote = application.getFixedReason();
        step.accountId = accountId;
        step.happenedAt = at;
        return step;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    /** A reason in words a child can read, or null. */
    public String note(Locale locale) {
        return FixedReason.said(note, fixedNote, locale);
    }

    /** Who of the staff did it; null for the guardian and for what happened by itself. */
    public Long getAccountId() {
        return accountId;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }
}
