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
import java.time.ZoneId;
import java.util.Collection;

/** The calendar part of mails about sessions, for whoever sends those. No policy: who is written to is the sender's to know. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Invitations {

    /** @param contentType with the method, as mail programs need it
     *  @param fileName the same for everybody */
    public record Part(String contentType, String fileName, byte[] bytes) {}

    /** @param personId the child about whose schedule it is, whoever is written to
     *  @param session as the release has it that is told
     *  @param gone whether it is cancelled, or the child's no more */
    public record Event(long personId, ReleasedSession session, boolean gone) {}

    @Inject
    FeedKeys keys;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Makes sure of the calendars of these children, all at once: for whoever writes many mails in one transaction, so that two
     *  of them do not wait for one another crosswise. */
    public void prepare(Collection<Long> personIds) {
        keys.prepare(personIds);
    }

    /** Asks to come or tells what changed, {@code METHOD:REQUEST}, or takes it out of the calendar, {@code METHOD:CANCEL}. The
     *  event is the one of the child's feed.
     *
     *  @param attendee the address that is written to, whose calendar it will stand in */
    public Part invite(Event event, boolean english, Office office, String attendee) {
        return new Part(
                "text/calendar; charset=UTF-8; method=" + (event.gone() ? "CANCEL" : "REQUEST"),
                event.gone() ? "batal.ics" : "acara.ics",
                CalendarWriter.invitation(entry(event, english), zone(), event.gone(), office, attendee));
    }

    /** Several at once, {@code METHOD:PUBLISH}: those that are gone as cancelled.
     *
     *  @param events one or more */
    public Part publish(Collection<Event> events, boolean english, Office office) {
        return new Part(
                "text/calendar; charset=UTF-8; method=PUBLISH",
                "acara.ics",
                CalendarWriter.published(
                        events.stream().map(event -> entry(event, english)).toList(), zone(), office));
    }

    private CalendarEntry entry(Event event, boolean english) {
        ReleasedSession session = event.session();
        return CalendarEntry.of(
                        session,
                        keys.known(event.personId()).uid(session.uid()),
                        clock.instant(),
                        english,
                        URI.create(settings.baseUrl() + "/programme"))
                .with(event.gone());
    }

    private ZoneId zone() {
        return congresses.requireCurrent().zone();
    }
}
