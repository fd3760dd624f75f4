package id.suara.programme;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One session of the draft. */
@Entity
@Table(name = "programme_session")
public class Session implements DraftPart {

    private static final Duration LONGEST = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private String uid;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Embedded
    private PlanColumns columns;

    @ElementCollection
    @CollectionTable(name = "programme_session_commission", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "commission_id")
    private Set<Long> commissions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_session_speaker", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "speaker_id")
    private Set<Long> speakers = new HashSet<>();

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Session() {}

    /** @throws DomainException as {@link #become} */
    static Session drafted(long congressId, SessionPlan plan, long by, Instant at) {
        Session session = new Session();
        session.congressId = congressId;
        session.uid = UUID.randomUUID() + "@suara";
        session.state = SessionState.DRAFT;
        session.take(plan, by, at);
        return session;
    }

    /** @throws DomainException {@code programme.cancelled} (conflict); {@code programme.times-half}, {@code
     *     programme.times-reversed}, {@code programme.too-long}, {@code programme.commissions-missing} (invalid, with the field) */
    void become(SessionPlan plan, long by, Instant at) {
        if (state == SessionState.CANCELLED) {
            throw DomainException.conflict("programme.cancelled");
        }
        take(plan, by, at);
    }

    private void take(SessionPlan plan, long by, Instant at) {
        requireSound(plan);
        columns = PlanColumns.of(plan);
        replace(commissions, plan.commissions());
        replace(speakers, plan.speakers());
        touch(by, at);
    }

    /** Only what changed, for the rows of a set are written one by one. */
    private static void replace(Set<Long> kept, Set<Long> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private static void requireSound(SessionPlan plan) {
        if ((plan.startsAt() == null) != (plan.endsAt() == null)) {
            throw invalid(plan.startsAt() == null ? "startsAt" : "endsAt", "programme.times-half");
        }
        if (plan.hasTime() && !plan.startsAt().isBefore(plan.endsAt())) {
            throw invalid("endsAt", "programme.times-reversed");
        }
        if (plan.hasTime() && plan.span().length().compareTo(LONGEST) > 0) {
            throw invalid("endsAt", "programme.too-long");
        }
        if (plan.audience() == Audience.COMMISSIONS && plan.commissions().isEmpty()) {
            throw invalid("commissions", "programme.commissions-missing");
        }
    }

    static DomainException invalid(String field, String code) {
        return DomainException.invalid(code, List.of(new FieldError(field, code)));
    }

    void cancel(long by, Instant at) {
        state = SessionState.CANCELLED;
        touch(by, at);
    }

    /** It keeps its UID: calendars know it again. */
    void revive(long by, Instant at) {
        state = SessionState.RELEASED;
        touch(by, at);
    }

    /** A release holds it now. */
    public void released() {
        if (state == SessionState.DRAFT) {
            state = SessionState.RELEASED;
        }
    }

    /** As it was in an earlier release, cancelled or not. */
    public void restore(SessionPlan plan, boolean cancelled, long by, Instant at) {
        take(plan, by, at);
        if (state != SessionState.DRAFT) {
            state = cancelled ? SessionState.CANCELLED : SessionState.RELEASED;
        }
    }

    private void touch(long by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Reads its commissions and speakers too. */
    public SessionPlan plan() {
        return columns.plan(commissions, speakers);
    }

    PlanColumns columns() {
        return columns;
    }

    Subject subject() {
        return new Subject("programme-session", id);
    }

    public Long getId() {
        return id;
    }

    @Override
    public long getCongressId() {
        return congressId;
    }

    String uid() {
        return uid;
    }

    public SessionState getState() {
        return state;
    }

    long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
