package id.suara.messaging.announcements;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.kernel.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What organizers tell many, from its first words to its last reader. */
@Entity
@Table(name = "announcement")
class Announcement {

    /** More than this many readers need a second person. */
    static final int ALONE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "announcement_audience", joinColumns = @JoinColumn(name = "announcement_id"))
    @Column(name = "audience")
    @Enumerated(EnumType.STRING)
    private Set<AudienceKind> audience = EnumSet.noneOf(AudienceKind.class);

    @Column(name = "province_code")
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus standing;

    @Column(name = "age_band")
    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private String subject;

    private String body;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "body_en")
    private String bodyEn;

    @Enumerated(EnumType.STRING)
    private AnnouncementStatus status;

    @Column(name = "send_at")
    private Instant sendAt;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private Integer recipients;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Announcement() {}

    static Announcement drafted(long congressId, WriteAnnouncement words, long by, Instant at) {
        Announcement draft = new Announcement();
        draft.congressId = congressId;
        draft.status = AnnouncementStatus.DRAFT;
        draft.write(words, by, at);
        return draft;
    }

    /** It is a draft again, whoever had been asked to approve what it said before.
     *
     *  @throws DomainException {@code announcements.released} (conflict) */
    void change(WriteAnnouncement words, long by, Instant at) {
        if (!status.isOpen()) {
            throw DomainException.conflict("announcements.released");
        }
        status = AnnouncementStatus.DRAFT;
        write(words, by, at);
    }

    private void write(WriteAnnouncement words, long by, Instant at) {
        audience.clear();
        audience.addAll(words.audience().kinds());
        provinceCode = words.audience().province();
        mode = words.audience().mode();
        standing = words.audience().status();
        ageBand = words.audience().ageBand();
        subject = words.subject();
        body = words.body();
        subjectEn = words.subjectEn();
        bodyEn = words.bodyEn();
        sendAt = words.sendAt();
        writtenBy = by;
        writtenAt = at;
    }

    /** @param readers how many it reaches, at least one
     *  @return whether it is released: more readers than one person may write to alone wait for a second
     *  @throws DomainException {@code announcements.not-draft} (conflict) */
    boolean release(int readers, Instant at) {
        if (status != AnnouncementStatus.DRAFT) {
            throw DomainException.conflict("announcements.not-draft");
        }
        if (readers > ALONE) {
            status = AnnouncementStatus.WAITING;
            return false;
        }
        schedule(readers, at);
        return true;
    }

    /** @throws DomainException {@code announcements.not-waiting} (conflict); {@code announcements.same-person} (forbidden) for
     *     whoever wrote it */
    void approve(int readers, long by, Instant at) {
        if (status != AnnouncementStatus.WAITING) {
            throw DomainException.conflict("announcements.not-waiting");
        }
        if (by == writtenBy) {
            throw DomainException.forbidden("announcements.same-person");
        }
        approvedBy = by;
        schedule(readers, at);
    }

    private void schedule(int readers, Instant at) {
        status = AnnouncementStatus.SCHEDULED;
        recipients = readers;
        releasedAt = at;
        sendAt = sendAt == null || sendAt.isBefore(at) ? at : sendAt;
    }

    /** @throws DomainException {@code announcements.not-under-way} (conflict) */
    void stop(Instant at) {
        if (!status.isUnderWay()) {
            throw DomainException.conflict("announcements.not-under-way");
        }
        status = AnnouncementStatus.STOPPED;
        endedAt = at;
    }

    WriteAnnouncement words() {
        return new WriteAnnouncement(
                new Audience(audience, provinceCode, mode, standing, ageBand),
                subject,
                body,
                subjectEn,
                bodyEn,
                sendAt);
    }

    Long getId() {
        return id;
    }

    long getCongressId() {
        return congressId;
    }

    AnnouncementStatus getStatus() {
        return status;
    }

    long getWrittenBy() {
        return writtenBy;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }

    /** Null until it is released. */
    Integer getRecipients() {
        return recipients;
    }

    /** Null for one that needed no second person, and before. */
    Long getApprovedBy() {
        return approvedBy;
    }

    Instant getEndedAt() {
        return endedAt;
    }

    long getVersion() {
        return version;
    }
}
