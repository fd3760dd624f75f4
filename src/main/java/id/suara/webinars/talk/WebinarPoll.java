package id.suara.webinars.talk;

import id.suara.kernel.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One question of a webinar's moderators to those who attend it. */
@Entity
@Table(name = "webinar_poll")
class WebinarPoll {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    private String question;

    @Column(name = "question_en")
    private String questionEn;

    private boolean several;

    @ElementCollection
    @CollectionTable(name = "webinar_poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    @OrderColumn(name = "position")
    private List<AnswerLine> options = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PollStatus status;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Version
    private long version;

    protected WebinarPoll() {}

    static WebinarPoll prepared(long webinarId, PreparePoll poll, Instant at) {
        WebinarPoll fresh = new WebinarPoll();
        fresh.webinarId = webinarId;
        fresh.question = poll.question();
        fresh.questionEn = poll.questionEn();
        fresh.several = poll.several();
        fresh.status = PollStatus.DRAFT;
        fresh.preparedAt = at;
        poll.options().forEach(answer -> fresh.options.add(AnswerLine.of(answer)));
        return fresh;
    }

    /** For the first time, or again.
     *
     *  @throws DomainException {@code webinars.poll-changed} (conflict) for one that is open already */
    void open() {
        require(status != PollStatus.OPEN);
        status = PollStatus.OPEN;
    }

    /** @throws DomainException {@code webinars.poll-changed} (conflict) for one that is not open */
    void close() {
        require(status == PollStatus.OPEN);
        status = PollStatus.CLOSED;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw DomainException.conflict("webinars.poll-changed");
        }
    }

    boolean isDraft() {
        return status == PollStatus.DRAFT;
    }

    boolean isIn(long webinar) {
        return webinarId == webinar;
    }

    Long getId() {
        return id;
    }

    long getVersion() {
        return version;
    }
}
