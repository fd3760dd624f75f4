package id.suara.messaging;

import id.suara.agenda.calendars.Invitations;
import id.suara.agenda.calendars.Office;
import id.suara.agenda.calendars.WebinarInvitations;
import id.suara.kernel.Settings;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the part of a mail that calendars read, when the mail goes: a thousand of them are not made in one transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MailCalendars {

    @Inject
    Releases releases;

    @Inject
    Invitations invitations;

    @Inject
    WebinarInvitations webinars;

    @Inject
    Settings settings;

    /** The parts of these mails, by the mail's id; none for a mail without sessions. One session is an invitation or its end;
     *  several are published together, since an invitation has room for one (RFC 5546, 3.2.2). */
    public Map<Long, CalendarPart> of(List<OutboxMail> mails) {
        Map<OutboxMail, SessionsNote> notes = new LinkedHashMap<>();
        Map<Long, CalendarPart> parts = new HashMap<>();
        for (OutboxMail mail : mails) {
            CalendarNote note = mail.getCalendar().orElse(null);
            if (note instanceof SessionsNote sessions) {
                notes.put(mail, sessions);
            } else if (note instanceof WebinarNote webinar) {
                webinar(mail, webinar).ifPresent(part -> parts.put(mail.getId(), part));
            }
        }
        if (notes.isEmpty()) {
            return parts;
        }
        invitations.prepare(notes.values().stream()
                .flatMap(note -> note.entries().stream())
                .map(SessionsNote.Entry::personId)
                .collect(Collectors.toSet()));
        Map<Long, Map<Long, ReleasedSession>> releasesById = new HashMap<>();
        notes.forEach((mail, note) -> part(mail, note, releasesById.computeIfAbsent(note.releaseId(), this::sessions))
                .ifPresent(part -> parts.put(mail.getId(), part)));
        return parts;
    }

    private Map<Long, ReleasedSession> sessions(long releaseId) {
        return releases.find(releaseId).sessions().stream()
                .collect(Collectors.toMap(ReleasedSession::id, Function.identity()));
    }

    private Optional<CalendarPart> part(OutboxMail mail, SessionsNote note, Map<Long, ReleasedSession> sessions) {
        List<Invitations.Event> events = new ArrayList<>();
        for (SessionsNote.Entry entry : note.entries()) {
            ReleasedSession session = sessions.get(entry.sessionId());
            if (session != null) {
                events.add(new Invitations.Event(entry.personId(), session, entry.gone()));
            }
        }
        if (events.isEmpty()) {
            return Optional.empty();
        }
        boolean english = english(mail);
        Invitations.Part part = events.size() == 1
                ? invitations.invite(events.get(0), english, office(), mail.getRecipient())
                : invitations.publish(events, english, office());
        return Optional.of(new CalendarPart(part.contentType(), part.fileName(), part.bytes(), events.size() == 1));
    }

    private Optional<CalendarPart> webinar(OutboxMail mail, WebinarNote note) {
        return webinars.invite(note.registrationId(), note.gone(), english(mail), office())
                .map(part -> new CalendarPart(part.contentType(), part.fileName(), part.bytes(), true));
    }

    private static boolean english(OutboxMail mail) {
        return mail.getLanguage().equals("en");
    }

    private Office office() {
        return new Office(Mime.SENDER, SmtpServer.from(settings));
    }
}
