package id.suara.agenda.calendars;

import id.suara.programme.Place;
import id.suara.programme.Span;
import id.suara.programme.releases.ReleasedSession;
import java.net.URI;
import java.time.Instant;

/**
 * One event of a calendar.
 *
 * @param uid the same for ever
 * @param sequence rises when it changes
 * @param writtenAt when what it says was said
 * @param location null where it is not known
 * @param page where there is more to read
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        Instant writtenAt,
        Span span,
        String summary,
        String description,
        String location,
        URI page) {

    /** @param writtenAt when this is said of it */
    static CalendarEntry of(ReleasedSession session, String uid, Instant writtenAt, boolean english, URI page) {
        return new CalendarEntry(
                uid,
                session.sequence(),
                session.cancelled(),
                writtenAt,
                session.plan().span(),
                session.plan().title(english),
                session.plan().description(english),
                location(session.facts().place()),
                page);
    }

    CalendarEntry with(boolean asCancelled) {
        return new CalendarEntry(uid, sequence, asCancelled, writtenAt, span, summary, description, location, page);
    }

    private static String location(Place place) {
        if (place == null) {
            return null;
        }
        return place.building() == null ? place.room() : place.room() + ", " + place.building();
    }
}
