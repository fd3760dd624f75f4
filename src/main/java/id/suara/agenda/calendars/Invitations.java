package id.suara.agenda.calendars;

import id.suara.congress.Congresses;
import id.suara.kernel.Settings;
import id.suara.programme.releases.ReleasedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;

/** The calendar part of mails about sessions, for whoever sends those. No policy: who is written to is the sender's to know. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Invitations {

    /** @param contentType with the method, as mail programs need it
     *  @param fileName the same for everybody */
    public record Part(String contentType, String fileName, byte[] bytes) {}

    @Inject
    FeedKeys keys;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Asks to come, or tells what changed: {@code METHOD:REQUEST}. The event is the one of the child's feed.
     *
     *  @param personId the child about whose schedule it is, whoever is written to
     *  @param attendee the address that is written to
     *  @param session not cancelled, as the release has it that is told */
    public Part request(long personId, ReleasedSession session, boolean english, Office office, String attendee) {
        return part(personId, session, false, english, office, attendee);
    }

    /** Takes it out of the calendar again, {@code METHOD:CANCEL}: the session is cancelled, or the child's no more.
     *  Parameters as of {@link #request}. */
    public Part cancel(long personId, ReleasedSession session, boolean english, Office office, String attendee) {
        return part(personId, session, true, english, office, attendee);
    }

    private Part part(
            long personId,
            ReleasedSession session,
            boolean cancelled,
            boolean english,
            Office office,
            String attendee) {
        CalendarFeed feed = keys.of(personId);
        URI page = URI.create(settings.baseUrl() + "/programme");
        CalendarEntry entry = CalendarEntry.of(session, feed.uid(session.uid()), clock.instant(), english, page)
                .with(cancelled);
        return new Part(
                "text/calendar; charset=UTF-8; method=" + (cancelled ? "CANCEL" : "REQUEST"),
                cancelled ? "batal.ics" : "acara.ics",
                CalendarWriter.invitation(entry, congresses.requireCurrent().zone(), cancelled, office, attendee));
    }
}
