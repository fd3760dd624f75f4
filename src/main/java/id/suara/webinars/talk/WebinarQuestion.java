package id.suara.webinars.talk;

import id.suara.kernel.DomainException;
import id.suara.webinars.Holder;
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

/** One question of one attendee to the speakers. */
@Entity
@Table(name = "webinar_question")
class WebinarQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    @Column(name = "registration_id")
    private long registrationId;

    private int number;

    private String words;

    private boolean named;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Enumerated(EnumType.STRING)
    private HiddenReason reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Version
    private long version;

    protected WebinarQuestion() {}

    /** @param number which one of its writer's, from 1 */
    static WebinarQuestion asked(Holder writer, int number, AskQuestion asked, Instant at) {
        WebinarQuestion fresh = new WebinarQuestion();
        fresh.webinarId = writer.webinarId();
        fresh.registrationId = writer.registrationId();
        fresh.number = number;
        fresh.words = asked.words();
        fresh.named = asked.named();
        fresh.status = QuestionStatus.WAITING;
        fresh.askedAt = at;
        return fresh;
    }

    /** For the first time, or after all.
     *
     *  @throws DomainException {@code webinars.question-changed} (conflict) for one that is shown already */
    void show() {
        require(status == QuestionStatus.WAITING || status == QuestionStatus.HIDDEN);
        status = QuestionStatus.SHOWN;
        reason = null;
    }

    /** @throws DomainException {@code webinars.question-changed} (conflict) for one that is not shown, or answered already */
    void answer() {
        require(status == QuestionStatus.SHOWN);
        status = QuestionStatus.ANSWERED;
    }

    /** @throws DomainException {@code webinars.question-changed} (conflict) for one that is hidden already */
    void hide(HiddenReason why) {
        require(status != QuestionStatus.HIDDEN);
        status = QuestionStatus.HIDDEN;
        reason = why;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw DomainException.conflict("webinars.question-changed");
        }
    }

    boolean isIn(long webinar) {
        return webinarId == webinar;
    }

    boolean isBy(long registration) {
        return registrationId == registration;
    }

    Long getId() {
        return id;
    }

    String getWords() {
        return words;
    }

    boolean isNamed() {
        return named;
    }

    QuestionStatus getStatus() {
        return status;
    }

    /** Null for one that is not hidden. */
    HiddenReason getReason() {
        return reason;
    }

    long getVersion() {
        return version;
    }
}
