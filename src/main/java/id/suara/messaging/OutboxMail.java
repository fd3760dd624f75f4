package id.suara.messaging;

import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A mail from the moment it was decided to the moment it was handed over, with its words as they were. */
@Entity
@Table(name = "outbox_mail")
class OutboxMail {

    /** Why it was not sent: mail to that address came back. */
    static final String CLOSED = "address-closed";

    private static final int LONGEST_ERROR = 300;
    private static final Set<MailStatus> WAITING = Set.of(MailStatus.QUEUED, MailStatus.RETRY);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String kind;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private long aboutId;

    @Column(name = "recipient_name")
    private String recipientName;

    private String recipient;

    private String language;

    private String subject;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int attempts;

    /** While it waits: when it is tried. While it is being sent: when the sending node is taken for dead. */
    @Column(name = "due_at")
    private Instant dueAt;

    /** Names with commas between; null for one that goes at night too. */
    private String zones;

    /** What its reader knew before; null for one that is not retold. */
    @Column(name = "known_before")
    private String since;

    /** As {@link CalendarNote} writes it; null without one. */
    private String calendar;

    /** Persons of whom it speaks, where it is not about one. */
    @ElementCollection
    @CollectionTable(name = "outbox_mail_person", joinColumns = @JoinColumn(name = "mail_id"))
    @Column(name = "person_id")
    private Set<Long> children = new HashSet<>();

    private String error;

    @Column(name = "queued_at")
    private Instant queuedAt;

    /** Set by {@link MailQueue#recordSent}, for many at a time. */
    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "bounced_at")
    private Instant bouncedAt;

    @Version
    private long version;

    protected OutboxMail() {}

    /** @param messageId without angle brackets; the same at every attempt, so that a receiver can drop a double
     *  @throws IllegalArgumentException for a value that a header could not hold */
    static OutboxMail queued(WriteMail mail, Letter letter, String messageId, Instant at) {
        return queued(mail, letter, messageId, at, at);
    }

    /** @param due before then it is not sent, and can be kept back */
    static OutboxMail queued(WriteMail mail, Letter letter, String messageId, Instant at, Instant due) {
        OutboxMail queued = new OutboxMail();
        queued.kind = mail.kind();
        queued.aboutKind = mail.about().kind();
        queued.aboutId = mail.about().id();
        queued.recipientName = oneLine(mail.recipientName());
        queued.recipient = oneLine(mail.recipient());
        queued.language = mail.language();
        queued.messageId = oneLine(messageId);
        queued.status = MailStatus.QUEUED;
        queued.dueAt = due;
        queued.queuedAt = at;
        queued.say(letter);
        return queued;
    }

    /** Does not go while it is night in one of these (S26).
     *
     *  @param theirs empty for one that does not wait */
    void keepNightOf(Collection<ZoneId> theirs) {
        zones = theirs.isEmpty()
                ? null
                : theirs.stream().map(ZoneId::getId).sorted().collect(Collectors.joining(","));
    }

    /** Says what is different by now, while it has not been tried.
     *
     *  @param about persons of whom it speaks */
    void retell(Letter letter, String knownBefore, CalendarNote note, Collection<Long> about) {
        rewrite(letter);
        since = knownBefore;
        remind(note, about);
    }

    /** @param note null without events for calendars
     *  @param about persons of whom it speaks */
    void remind(CalendarNote note, Collection<Long> about) {
        calendar = note == null ? null : note.written();
        children.retainAll(about);
        children.addAll(about);
    }

    /** Says something newer instead, while it has not been sent for the first time. */
    void rewrite(Letter letter) {
        require(MailStatus.QUEUED);
        say(letter);
    }

    /** Waits longer, for the morning or because its domain has had enough for now; no attempt is counted. */
    void postpone(Instant until) {
        if (status == MailStatus.SENDING) {
            // Whoever had it died over it.
            attempts++;
            status = MailStatus.RETRY;
        }
        dueAt = until;
    }

    /** Takes it for sending; until the lease runs out no other node does.
     *
     *  @throws DomainException {@code messaging.not-due} (conflict) before its time, or while another's lease runs */
    void claim(Instant now, Duration lease) {
        if (dueAt == null || dueAt.isAfter(now)) {
            throw DomainException.conflict("messaging.not-due");
        }
        if (status == MailStatus.SENDING) {
            // Whoever had it died over it, and perhaps of it: that counts, or it would be tried for ever.
            attempts++;
        }
        status = MailStatus.SENDING;
        dueAt = now.plus(lease);
    }

    /** This attempt did not succeed, another may; after the last one it has failed. */
    void deferred(Instant at, String why) {
        require(MailStatus.SENDING);
        Optional<Duration> wait = Backoff.after(attempts + 1);
        if (wait.isPresent()) {
            attempts++;
            retryAt(at.plus(wait.get()), why);
        } else {
            failed(why);
        }
    }

    /** Back to waiting without an attempt: it was not this mail's fault that it could not be sent.
     *
     *  @param why null to keep what was said before */
    void retryAt(Instant at, String why) {
        require(MailStatus.SENDING);
        status = attempts == 0 && why == null ? MailStatus.QUEUED : MailStatus.RETRY;
        dueAt = at;
        error = why == null ? error : cut(why);
    }

    void failed(String why) {
        require(MailStatus.SENDING);
        attempts++;
        status = MailStatus.FAILED;
        dueAt = null;
        error = cut(why);
    }

    /** @return whether it could be; what is being sent or was sent cannot be taken back */
    boolean withheld(String why) {
        if (!WAITING.contains(status)) {
            return false;
        }
        keepBack(why);
        return true;
    }

    /** It is due, and is not to go. */
    void keepBack(String why) {
        status = MailStatus.WITHHELD;
        dueAt = null;
        error = cut(why);
    }

    /** It was handed over and has come back.
     *
     *  @return whether that is news */
    boolean bounced(Instant at, String why) {
        if (status != MailStatus.SENT) {
            return false;
        }
        status = MailStatus.BOUNCED;
        bouncedAt = at;
        error = cut(why);
        return true;
    }

    /** Staff want it tried once more, with all attempts ahead of it.
     *
     *  @throws DomainException {@code messaging.not-failed} (conflict) */
    void queueAgain(Instant at) {
        if (!isUndelivered()) {
            throw DomainException.conflict("messaging.not-failed");
        }
        status = MailStatus.QUEUED;
        attempts = 0;
        dueAt = at;
        sentAt = null;
        bouncedAt = null;
        error = null;
    }

    /** Whether it did not arrive, or was not sent because nothing arrives there. */
    boolean isUndelivered() {
        return status == MailStatus.FAILED
                || status == MailStatus.BOUNCED
                || (status == MailStatus.WITHHELD && CLOSED.equals(error));
    }

    private void say(Letter letter) {
        subject = oneLine(letter.subject());
        text = letter.text();
        html = letter.html();
    }

    private void require(MailStatus expected) {
        if (status != expected) {
            throw DomainException.conflict("messaging.not-" + expected.name().toLowerCase(Locale.ROOT));
        }
    }

    private static String oneLine(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header holds no line break");
        }
        return value;
    }

    private static String cut(String why) {
        return why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
    }

    Long getId() {
        return id;
    }

    /** Where it must be day; empty for one that goes at night too. */
    List<ZoneId> getZones() {
        return zones == null
                ? List.of()
                : Arrays.stream(zones.split(",")).map(ZoneId::of).toList();
    }

    String getSince() {
        return since;
    }

    Optional<CalendarNote> getCalendar() {
        return Optional.ofNullable(calendar).map(CalendarNote::read);
    }

    /** Whether nobody has tried to send it yet. */
    boolean isUntried() {
        return status == MailStatus.QUEUED;
    }

    Subject getAbout() {
        return new Subject(aboutKind, aboutId);
    }

    String getKind() {
        return kind;
    }

    String getRecipientName() {
        return recipientName;
    }

    String getRecipient() {
        return recipient;
    }

    String getLanguage() {
        return language;
    }

    String getSubject() {
        return subject;
    }

    String getText() {
        return text;
    }

    String getHtml() {
        return html;
    }

    String getMessageId() {
        return messageId;
    }

    MailStatus getStatus() {
        return status;
    }

    int getAttempts() {
        return attempts;
    }

    Instant getDueAt() {
        return dueAt;
    }

    /** Short, in the mail server's words or a word of ours; null when nothing went wrong. */
    String getError() {
        return error;
    }

    Instant getSentAt() {
        return sentAt;
    }

    long getVersion() {
        return version;
    }
}
