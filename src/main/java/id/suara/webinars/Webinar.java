package id.suara.webinars;

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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One webinar: what it is about, when it is, and how far it is. Its places are {@link WebinarPlaces}. */
@Entity
@Table(name = "webinar")
public class Webinar {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String summary;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "meeting_link")
    private String meetingLink;

    @Column(name = "sign_language")
    private boolean signLanguage;

    private boolean captions;

    @Column(name = "needed_minutes")
    private int neededMinutes;

    @Column(name = "credit_minutes")
    private int creditMinutes;

    @ElementCollection
    @CollectionTable(name = "webinar_speaker", joinColumns = @JoinColumn(name = "webinar_id"))
    @OrderColumn(name = "position")
    private List<SpeakerLine> speakers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private WebinarStatus status;

    private int sequence;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Webinar() {}

    static Webinar drafted(PlanWebinar plan, Instant at) {
        Webinar draft = new Webinar();
        draft.status = WebinarStatus.DRAFT;
        draft.createdAt = at;
        draft.write(plan);
        return draft;
    }

    /** @return whether calendars have to take something over
     *  @throws DomainException {@code webinars.cancelled}, {@code webinars.over}, {@code webinars.link-missing} (conflicts) */
    boolean change(PlanWebinar plan, Instant now) {
        requireAlive();
        requireNotOver(now);
        if (status.isPublic() && plan.meetingLink() == null) {
            throw DomainException.conflict("webinars.link-missing");
        }
        boolean moved = !plan.startsAt().equals(startsAt) || !plan.endsAt().equals(endsAt);
        if (moved && status.isPublic()) {
            // One that has begun may still be made longer or shorter.
            requireComing(plan.startsAt().equals(startsAt) ? plan.endsAt() : plan.startsAt(), now);
        }
        boolean shown = moved || !plan.title().equals(title) || !plan.titleEn().equals(titleEn);
        write(plan);
        if (shown && status.isPublic()) {
            sequence++;
        }
        return shown && status.isPublic();
    }

    private void write(PlanWebinar plan) {
        title = plan.title();
        titleEn = plan.titleEn();
        summary = plan.summary();
        summaryEn = plan.summaryEn();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        timeZone = plan.timeZone();
        meetingLink = plan.meetingLink();
        signLanguage = plan.signLanguage();
        captions = plan.captions();
        neededMinutes = plan.neededMinutes();
        creditMinutes = plan.creditMinutes();
        if (!speakers().equals(plan.speakers())) {
            speakers.clear();
            plan.speakers().forEach(speaker -> speakers.add(SpeakerLine.of(speaker)));
        }
    }

    /** Lets visitors see it and register, for the first time or again.
     *
     *  @throws DomainException {@code webinars.cancelled}, {@code webinars.begun}, {@code webinars.link-missing} (conflicts) */
    void open(Instant now) {
        requireAlive();
        requireComing(startsAt, now);
        if (meetingLink == null) {
            throw DomainException.conflict("webinars.link-missing");
        }
        status = WebinarStatus.OPEN;
    }

    /** @throws DomainException {@code webinars.not-open} (conflict) */
    void close() {
        if (status != WebinarStatus.OPEN) {
            throw DomainException.conflict("webinars.not-open");
        }
        status = WebinarStatus.CLOSED;
    }

    /** @throws DomainException {@code webinars.cancelled}, {@code webinars.over} (conflicts) */
    void cancel(Instant now) {
        requireAlive();
        requireNotOver(now);
        if (status.isPublic()) {
            sequence++;
        }
        status = WebinarStatus.CANCELLED;
    }

    private void requireAlive() {
        if (status == WebinarStatus.CANCELLED) {
            throw DomainException.conflict("webinars.cancelled");
        }
    }

    private void requireNotOver(Instant now) {
        if (status.isPublic() && isOver(now)) {
            throw DomainException.conflict("webinars.over");
        }
    }

    private static void requireComing(Instant starts, Instant now) {
        if (!starts.isAfter(now)) {
            throw DomainException.conflict("webinars.begun");
        }
    }

    boolean takesRegistrations(Instant now) {
        return status == WebinarStatus.OPEN && !isOver(now);
    }

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    public List<Speaker> speakers() {
        return speakers.stream()
                .filter(Objects::nonNull)
                .map(SpeakerLine::speaker)
                .toList();
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    String getSummary() {
        return summary;
    }

    String getSummaryEn() {
        return summaryEn;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Null while it is not known. Never for a page or a mail. */
    String getMeetingLink() {
        return meetingLink;
    }

    /** Whether who reads these words would know the meeting's address. */
    public boolean isGivenAwayBy(String words) {
        return meetingLink != null
                && words.toLowerCase(Locale.ROOT)
                        .contains(meetingLink
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst("^https://", "")
                                .replaceFirst("[?#].*", "")
                                .replaceFirst("/+$", ""));
    }

    public boolean hasSignLanguage() {
        return signLanguage;
    }

    public boolean hasCaptions() {
        return captions;
    }

    public int getNeededMinutes() {
        return neededMinutes;
    }

    public int getCreditMinutes() {
        return creditMinutes;
    }

    public WebinarStatus getStatus() {
        return status;
    }

    /** Of its entry in calendars. */
    public int getSequence() {
        return sequence;
    }

    long getVersion() {
        return version;
    }
}
