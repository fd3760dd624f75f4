package id.suara.delegates.requests;

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
import java.util.List;

/** What a guardian asked for, by when it is due, and what became of it. */
@Entity
@Table(name = "family_request")
public class FamilyRequest {

    /** L12: from asking to the answer. */
    static final Duration PROMISED = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "guardian_id")
    private long guardianId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String fields;

    private String words;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String answer;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected FamilyRequest() {}

    static FamilyRequest correction(long applicationId, long guardianId, AskCorrection asked, Instant at) {
        FamilyRequest request = asked(applicationId, guardianId, RequestKind.CORRECTION, at);
        request.fields = String.join(",", asked.fields());
        request.words = asked.words();
        return request;
    }

    static FamilyRequest suspension(long applicationId, long guardianId, Instant at) {
        return asked(applicationId, guardianId, RequestKind.SUSPENSION, at);
    }

    private static FamilyRequest asked(long applicationId, long guardianId, RequestKind kind, Instant at) {
        FamilyRequest request = new FamilyRequest();
        request.applicationId = applicationId;
        request.guardianId = guardianId;
        request.kind = kind;
        request.state = RequestState.OPEN;
        request.askedAt = at;
        request.dueAt = at.plus(PROMISED);
        return request;
    }

    /** @throws DomainException {@code delegates.request-answered} (conflict) the second time, as {@link #refuse} */
    void done(long by, Instant at) {
        answer(RequestState.DONE, by, at);
    }

    /** @param why in words for the guardian */
    void refuse(String why, long by, Instant at) {
        answer(RequestState.REFUSED, by, at);
        answer = why;
    }

    private void answer(RequestState next, long by, Instant at) {
        if (state != RequestState.OPEN) {
            throw DomainException.conflict("delegates.request-answered");
        }
        state = next;
        answeredBy = by;
        answeredAt = at;
    }

    void require(RequestKind wanted) {
        if (kind != wanted) {
            throw DomainException.conflict("delegates.request-other-kind");
        }
    }

    public Long getId() {
        return id;
    }

    public long getApplicationId() {
        return applicationId;
    }

    public RequestKind getKind() {
        return kind;
    }

    /** Which facts are wrong, by a nomination's fields; empty for a pause. */
    public List<String> getFields() {
        return fields == null ? List.of() : List.of(fields.split(","));
    }

    /** What is right, in the guardian's words; null for a pause. */
    public String getWords() {
        return words;
    }

    public RequestState getState() {
        return state;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** Why not; null unless it was refused. */
    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Whether nobody has answered, and the promise is broken. */
    public boolean isLate(Instant now) {
        return state == RequestState.OPEN && now.isAfter(dueAt);
    }
}
