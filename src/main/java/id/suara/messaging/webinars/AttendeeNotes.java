package id.suara.messaging.webinars;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.messaging.Letter;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.InvitedAttendees;
import id.suara.webinars.Joining;
import id.suara.webinars.KnownWebinars;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.WebinarStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writing to those who registered for a webinar, by its organizers and hosts, and reading what was written. */
@ApplicationScoped
@Transactional
public class AttendeeNotes {

    static final String KIND = "webinar-note";

    private static final String REGISTRATION = "webinar-registration";

    /** After the beginning: who has not come by then may have forgotten, or not have found the way. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Between two notes to the same people: whoever forgot something writes it into one mail, not into five. Short enough for
     *  one when it begins and one to those who have not come by then. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWebinars known;

    @Inject
    InvitedAttendees attendees;

    @Inject
    OwnRegistrations own;

    @Inject
    Joining joining;

    @Inject
    WebinarAccess access;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Whom notes would reach now, before there are words.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public NoteReach reach(long webinarId) {
        access.require(Action.NOTE, webinarId);
        Webinar webinar = known.find(webinarId);
        Map<NoteAudience, Integer> reach = new EnumMap<>(NoteAudience.class);
        List<InvitedAttendee> all = attendees.of(webinarId);
        Set<Long> joined = attendees.joined(webinarId);
        for (NoteAudience audience : NoteAudience.values()) {
            if (refusal(webinar, audience).isEmpty()) {
                reach.put(audience, (int)
                        all.stream().filter(one -> audience.holds(one, joined)).count());
            }
        }
        return new NoteReach(!reach.isEmpty(), reach, nextAt(webinarId).orElse(null));
    }

    /** When the next one may be sent; absent for at once. */
    private Optional<Instant> nextAt(long webinarId) {
        Instant last = em.createQuery(
                        "select max(n.writtenAt) from AttendeeNote n where n.webinarId = :webinar", Instant.class)
                .setParameter("webinar", webinarId)
                .getSingleResult();
        return Optional.ofNullable(last).map(at -> at.plus(PAUSE)).filter(clock.instant()::isBefore);
    }

    /** The mail as its first reader would get it. Nothing is sent or kept.
     *
     *  @throws DomainException as {@link #write} */
    public NotePreview preview(long webinarId, @Valid WriteNote note) {
        access.require(Action.NOTE, webinarId);
        List<InvitedAttendee> readers = readers(known.find(webinarId), note);
        InvitedAttendee first = readers.get(0);
        WebinarWords words = new WebinarWords(first);
        boolean late = note.audience() == NoteAudience.NOT_JOINED;
        String link = settings.baseUrl() + (late ? "/webinars/join" : "/webinars/mine");
        Letter mail = outbox.preview(
                words.note(note.subject(), note.text(), current.get().name(), link, late),
                link,
                words.sender(),
                Locale.forLanguageTag(first.language()));
        return new NotePreview(readers.size(), mail.subject(), mail.text());
    }

    /** Sends it, one mail to each.
     *
     *  @param formToken made with the empty form: the same one again is answered and not sent. Null for none
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found); {@code webinars.note-cancelled}, {@code
     *     webinars.over}, {@code webinars.note-too-early} before those who have not come can be told from those who are about to,
     *     {@code webinars.note-nobody} when there is nobody to write to (conflicts); {@code request.invalid} with {@code
     *     webinars.note-meeting-link} for words that give the meeting's address away; {@code webinars.note-too-soon} (too many)
     *     within five minutes of the one before, whoever wrote it */
    public NoteRow write(long webinarId, @Valid WriteNote note, String formToken) {
        access.require(Action.NOTE, webinarId);
        queueUp(webinarId);
        Optional<NoteRow> before = sent(webinarId, formToken);
        if (before.isPresent()) {
            return before.get();
        }
        List<InvitedAttendee> readers = readers(known.still(webinarId), note);
        requirePause(webinarId);
        AttendeeNote sent = AttendeeNote.sent(
                webinarId, note, readers.size(), formToken, current.get().requireAccount(), clock.instant());
        em.persist(sent);
        em.flush();
        readers.forEach(reader -> send(note, reader));
        deeds.fire(Deed.of(
                "webinars.note-written",
                new Subject("webinar", webinarId),
                "note " + sent.id() + ", " + note.audience() + ", " + readers.size() + " recipients"));
        return rows("n.id = :value", sent.id(), 1).get(0);
    }

    /** Two clicks, or two hosts, one after the other. */
    private void queueUp(long webinarId) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 21)) as text)")
                .setParameter(1, KIND + " " + webinarId)
                .getSingleResult();
    }

    private void requirePause(long webinarId) {
        nextAt(webinarId).ifPresent(next -> {
            Duration left = Duration.between(clock.instant(), next);
            throw DomainException.tooMany("webinars.note-too-soon", left.toSeconds() + 1)
                    .with("minutes", left.toMinutes() + 1);
        });
    }

    private Optional<NoteRow> sent(long webinarId, String formToken) {
        return formToken == null
                ? Optional.empty()
                : em.createQuery(
                                "select n.id from AttendeeNote n where n.webinarId = :webinar and n.formToken = :token",
                                Long.class)
                        .setParameter("webinar", webinarId)
                        .setParameter("token", formToken)
                        .getResultStream()
                        .findFirst()
                        .map(id -> rows("n.id = :value", id, 1).get(0));
    }

    private List<InvitedAttendee> readers(Webinar webinar, WriteNote note) {
        NoteAudience audience = note.audience();
        refusal(webinar, audience).ifPresent(refused -> {
            throw refused;
        });
        if (webinar.isGivenAwayBy(note.subject() + "\n" + note.text())) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("text", "webinars.note-meeting-link")));
        }
        Set<Long> joined = attendees.joined(webinar.getId());
        List<InvitedAttendee> readers = attendees.of(webinar.getId()).stream()
                .filter(one -> audience.holds(one, joined))
                .toList();
        if (readers.isEmpty()) {
            throw DomainException.conflict("webinars.note-nobody");
        }
        return readers;
    }

    private Optional<DomainException> refusal(Webinar webinar, NoteAudience audience) {
        Instant now = clock.instant();
        if (webinar.getStatus() == WebinarStatus.CANCELLED) {
            return Optional.of(DomainException.conflict("webinars.note-cancelled"));
        }
        if (webinar.isOver(now)) {
            return Optional.of(DomainException.conflict("webinars.over"));
        }
        boolean early = now.isBefore(webinar.getStartsAt().plus(PATIENCE));
        return audience == NoteAudience.NOT_JOINED && early
                ? Optional.of(DomainException.conflict("webinars.note-too-early"))
                : Optional.empty();
    }

    private void send(WriteNote note, InvitedAttendee reader) {
        WebinarWords words = new WebinarWords(reader);
        boolean late = note.audience() == NoteAudience.NOT_JOINED;
        String link = settings.baseUrl()
                + (late ? joining.linkPath(reader.registrationId()) : own.linkPath(reader.registrationId()));
        outbox.write(
                new WriteMail(
                        KIND,
                        new Subject(REGISTRATION, reader.registrationId()),
                        words.recipient(),
                        reader.email(),
                        reader.language(),
                        Map.of()),
                words.note(note.subject(), note.text(), current.get().name(), link, late),
                link,
                words.sender());
    }

    /** What was written, the newest first.
     *
     *  @throws DomainException {@code access.denied}; {@code webinars.none} (not found) */
    public List<NoteRow> notes(long webinarId, int most) {
        access.require(Action.NOTE, webinarId);
        known.find(webinarId);
        return rows("n.webinarId = :value", webinarId, most);
    }

    private List<NoteRow> rows(String which, Object value, int most) {
        return em.createQuery(
                        "select new id.suara.messaging.webinars.NoteRow(n.id, n.audience, n.subject, n.body, n.recipients,"
                                + " a.displayName, n.writtenAt) from AttendeeNote n join Account a on a.id = n.writtenBy where "
                                + which + " order by n.id desc",
                        NoteRow.class)
                .setParameter("value", value)
                .setMaxResults(most)
                .getResultList();
    }
}
