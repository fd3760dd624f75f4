package id.suara.agenda.schedule;

import id.suara.programme.Place;
import id.suara.programme.SessionFacts;
import id.suara.programme.Span;
import java.io.Serializable;
import java.time.Instant;

/**
 * A session of a delegate's schedule.
 *
 * @param obligatory whether the delegate has to be there
 * @param link where it is followed online; null where it is not, and for all but the delegate
 * @param mark how it differs from what the delegate last looked at; null when it does not
 * @param before when it was, where that is what changed; otherwise null
 * @param placeBefore where it was, likewise
 */
public record ScheduledSession(
        SessionFacts facts, boolean obligatory, String link, Mark mark, Span before, Place placeBefore)
        implements Serializable {

    /** The gravest of what changed. */
    public enum Mark {
        CANCELLED,
        NEW,
        MOVED,
        ELSEWHERE,
        DETAILS
    }

    public long id() {
        return facts.id();
    }

    public boolean cancelled() {
        return facts.cancelled();
    }

    public Instant startsAt() {
        return facts.plan().startsAt();
    }

    public Instant endsAt() {
        return facts.plan().endsAt();
    }

    /** Null while it has no room. */
    public Place place() {
        return facts.place();
    }
}
