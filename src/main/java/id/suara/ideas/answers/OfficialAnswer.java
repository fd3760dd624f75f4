package id.suara.ideas.answers;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The one answer to an idea. */
@Entity
@Table(name = "official_answer")
public class OfficialAnswer {

    @Id
    @Column(name = "idea_id")
    private Long ideaId;

    @Enumerated(EnumType.STRING)
    private AnswerDecision decision;

    private String institution;

    private String body;

    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    protected OfficialAnswer() {}

    /** @param today where the congress is
     *  @throws DomainException as {@link #rewrite} */
    static OfficialAnswer drafted(long ideaId, WriteAnswer text, LocalDate today, long by, Instant at) {
        OfficialAnswer answer = new OfficialAnswer();
        answer.ideaId = ideaId;
        answer.rewrite(text, today, by, at);
        return answer;
    }

    /** @throws DomainException {@code answers.published-already} (conflict); {@code answers.follow-up-missing}, {@code
     *     answers.follow-up-past} (invalid, with the field) */
    void rewrite(WriteAnswer text, LocalDate today, long by, Instant at) {
        requireDraft();
        if (text.decision().isPromise() && text.followUpOn() == null) {
            throw wrongDay("answers.follow-up-missing");
        }
        if (text.followUpOn() != null && !text.followUpOn().isAfter(today)) {
            throw wrongDay("answers.follow-up-past");
        }
        decision = text.decision();
        institution = text.institution();
        body = text.body();
        bodyEn = text.bodyEn();
        followUpOn = text.followUpOn();
        writtenBy = by;
        writtenAt = at;
    }

    private static DomainException wrongDay(String code) {
        return DomainException.invalid("request.invalid", List.of(new FieldError("followUpOn", code)));
    }

    void publish(Instant at) {
        requireDraft();
        publishedAt = at;
    }

    void requireDraft() {
        if (publishedAt != null) {
            throw DomainException.conflict("answers.published-already");
        }
    }

    /** Whether there is something to be kept: a day was named, and children can read it. */
    boolean isPublicPromise() {
        return publishedAt != null && followUpOn != null;
    }

    Subject subject() {
        return new Subject("answer", ideaId);
    }

    public Long getIdeaId() {
        return ideaId;
    }

    public AnswerDecision getDecision() {
        return decision;
    }

    public String getInstitution() {
        return institution;
    }

    public String getBody() {
        return body;
    }

    /** Null where there is no English. */
    public String getBodyEn() {
        return bodyEn;
    }

    /** Null where nothing was promised. */
    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Null for a draft. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public long getVersion() {
        return version;
    }
}
