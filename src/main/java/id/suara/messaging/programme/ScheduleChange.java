package id.suara.messaging.programme;

import id.suara.agenda.Delegate;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.releases.SessionDifference;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one session differs for one delegate.
 *
 * @param before as the family knew it; null for {@link Kind#NEW}
 * @param after as it is now
 */
record ScheduleChange(Kind kind, SessionFacts before, SessionFacts after) {

    enum Kind {
        NEW,
        MOVED,
        ELSEWHERE,
        CHANGED,
        CANCELLED,
        /** It takes place, for others. */
        NOT_YOURS
    }

    private static final Comparator<ScheduleChange> IN_ORDER = Comparator.comparing(ScheduleChange::at)
            .thenComparing(change -> change.after().id());

    /** What is different, in the order of the programme.
     *
     *  @param known null for the empty programme before the first release
     *  @param was the delegate as known */
    static List<ScheduleChange> between(ReleasedProgramme known, ReleasedProgramme current, Delegate was, Delegate is) {
        Map<Long, ReleasedSession> before = known == null
                ? Map.of()
                : known.sessions().stream().collect(Collectors.toMap(ReleasedSession::id, Function.identity()));
        return current.sessions().stream()
                .flatMap(session -> {
                    ReleasedSession old = before.get(session.id());
                    // Not by the sequence: what was cancelled and taken up again is as it was.
                    boolean changed = old != null && !old.facts().equals(session.facts());
                    return of(old == null ? null : old.facts(), session.facts(), changed, was, is).stream();
                })
                .sorted(IN_ORDER)
                .toList();
    }

    /** What is different in a draft that may be released, in the order of the programme. */
    static List<ScheduleChange> of(List<SessionDifference> differences, Delegate delegate) {
        return differences.stream()
                .flatMap(difference -> of(difference.before(), difference.after(), true, delegate, delegate).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private static Optional<ScheduleChange> of(
            SessionFacts before, SessionFacts after, boolean changed, Delegate was, Delegate is) {
        boolean had = before != null && before.takesPlace() && was.attends(before);
        boolean has = after.takesPlace() && is.attends(after);
        if (has && !had) {
            return Optional.of(new ScheduleChange(Kind.NEW, null, after));
        }
        if (had && !has) {
            return Optional.of(new ScheduleChange(after.takesPlace() ? Kind.NOT_YOURS : Kind.CANCELLED, before, after));
        }
        return had && changed ? Optional.of(new ScheduleChange(kind(before, after), before, after)) : Optional.empty();
    }

    private static Kind kind(SessionFacts before, SessionFacts after) {
        if (!before.plan().span().equals(after.plan().span())) {
            return Kind.MOVED;
        }
        return Objects.equals(before.place(), after.place()) ? Kind.CHANGED : Kind.ELSEWHERE;
    }

    /** When it is, or was to be. */
    Instant at() {
        return (kind == Kind.CANCELLED || kind == Kind.NOT_YOURS ? before : after)
                .plan()
                .startsAt();
    }

    /** Whether it is no more in the delegate's calendar. */
    boolean isGone() {
        return kind == Kind.CANCELLED || kind == Kind.NOT_YOURS;
    }

    /** Until then what is cancelled is told at once. */
    static Instant endOfTomorrow(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().plusDays(2).atStartOfDay(zone).toInstant();
    }

    /** Told at once or, where it would have begun already, not at all. */
    boolean isCancelledBefore(Instant endOfTomorrow) {
        return kind == Kind.CANCELLED && before.plan().startsAt().isBefore(endOfTomorrow);
    }

    /** Whether somebody may be on the way to what does not take place. */
    boolean isUrgent(Instant now, Instant endOfTomorrow) {
        return isCancelledBefore(endOfTomorrow) && before.plan().startsAt().isAfter(now);
    }
}
