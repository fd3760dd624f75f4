package id.suara.agenda.schedule;

import id.suara.agenda.Delegate;
import id.suara.agenda.schedule.ScheduledSession.Mark;
import id.suara.programme.Place;
import id.suara.programme.SessionFacts;
import id.suara.programme.Span;
import id.suara.programme.releases.Difference;
import id.suara.programme.releases.SessionChange;
import id.suara.programme.releases.SessionDifference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a difference between two releases concerns one delegate, and how. */
final class ScheduleMarks {

    static final ScheduleMarks NONE = new ScheduleMarks(null, List.of());

    private final Delegate delegate;
    private final Map<Long, SessionDifference> bySession;

    private ScheduleMarks(Delegate delegate, List<SessionDifference> differences) {
        this.delegate = delegate;
        this.bySession =
                differences.stream().collect(Collectors.toMap(SessionDifference::sessionId, Function.identity()));
    }

    static ScheduleMarks of(Delegate delegate, Difference difference) {
        return new ScheduleMarks(delegate, difference.sessions());
    }

    /** @param session one that the delegate attends, or would if it were not cancelled */
    ScheduledSession marked(SessionFacts session, boolean obligatory, String link) {
        SessionDifference difference = bySession.get(session.id());
        if (difference == null) {
            return new ScheduledSession(session, obligatory, link, null, null, null);
        }
        if (difference.isCancelled()) {
            // What was not theirs before is no loss of theirs.
            boolean wasTheirs = delegate.attends(difference.before());
            return new ScheduledSession(session, obligatory, link, wasTheirs ? Mark.CANCELLED : null, null, null);
        }
        if (difference.isAdded() || !delegate.attends(difference.before())) {
            return new ScheduledSession(session, obligatory, link, Mark.NEW, null, null);
        }
        Span before = null;
        Place placeBefore = null;
        for (SessionChange change : difference.changes()) {
            if (change instanceof SessionChange.Moved moved) {
                before = moved.before();
            } else if (change instanceof SessionChange.PlaceChanged changed) {
                placeBefore = changed.before();
            }
        }
        boolean elsewhere = difference.changes().stream().anyMatch(SessionChange.PlaceChanged.class::isInstance);
        Mark mark = before != null ? Mark.MOVED : elsewhere ? Mark.ELSEWHERE : Mark.DETAILS;
        return new ScheduledSession(session, obligatory, link, mark, before, placeBefore);
    }

    /** What was theirs and is for others now, as it was. */
    List<ScheduledSession> missed() {
        return bySession.values().stream()
                .filter(difference -> difference.before() != null
                        && !difference.after().cancelled()
                        && delegate.attends(difference.before())
                        && !delegate.attends(difference.after()))
                .map(difference -> new ScheduledSession(difference.before(), false, null, null, null, null))
                .sorted(Comparator.comparing(ScheduledSession::startsAt))
                .toList();
    }
}
