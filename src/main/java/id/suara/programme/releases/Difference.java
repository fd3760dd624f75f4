package id.suara.programme.releases;

import id.suara.programme.SessionFacts;
import id.suara.programme.SessionPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What differs from one programme to another, session by session and by time; empty when nobody has to be told anything.
 *
 * @param sessions only those that differ
 */
public record Difference(List<SessionDifference> sessions) implements Serializable {

    private static final Comparator<SessionDifference> BY_TIME = Comparator.comparing(
                    (SessionDifference one) -> one.after().plan().startsAt())
            .thenComparing(SessionDifference::sessionId);

    /** @param before what was shown; empty for a first release
     *  @param after what is or will be shown; what is not scheduled there counts as cancelled */
    static Difference between(Collection<SessionFacts> before, Collection<SessionFacts> after) {
        Map<Long, SessionFacts> then = byId(before);
        Map<Long, SessionFacts> now = byId(after);
        List<SessionDifference> differing = new ArrayList<>();
        for (SessionFacts session : now.values()) {
            SessionFacts was = then.get(session.id());
            List<SessionChange> changes = was == null ? List.of(new SessionChange.Added()) : changes(was, session);
            if (!changes.isEmpty()) {
                differing.add(new SessionDifference(was, session, changes));
            }
        }
        for (SessionFacts was : then.values()) {
            if (!now.containsKey(was.id())) {
                differing.add(new SessionDifference(was, cancelled(was), List.of(new SessionChange.Cancelled())));
            }
        }
        differing.sort(BY_TIME);
        return new Difference(List.copyOf(differing));
    }

    static SessionFacts cancelled(SessionFacts was) {
        return new SessionFacts(was.id(), was.uid(), true, was.plan(), was.place());
    }

    private static Map<Long, SessionFacts> byId(Collection<SessionFacts> sessions) {
        Map<Long, SessionFacts> taking = new LinkedHashMap<>();
        sessions.stream().filter(SessionFacts::takesPlace).forEach(session -> taking.put(session.id(), session));
        return new TreeMap<>(taking);
    }

    private static List<SessionChange> changes(SessionFacts was, SessionFacts is) {
        SessionPlan then = was.plan();
        SessionPlan now = is.plan();
        List<SessionChange> changes = new ArrayList<>();
        if (!then.span().equals(now.span())) {
            changes.add(new SessionChange.Moved(then.span(), now.span()));
        }
        if (!Objects.equals(was.place(), is.place())) {
            changes.add(new SessionChange.PlaceChanged(was.place(), is.place()));
        }
        var words = SessionChange.Words.of(then);
        if (!words.equals(SessionChange.Words.of(now))) {
            changes.add(new SessionChange.WordsChanged(words, SessionChange.Words.of(now)));
        }
        var listeners = SessionChange.Listeners.of(then);
        if (!listeners.equals(SessionChange.Listeners.of(now))) {
            changes.add(new SessionChange.AudienceChanged(listeners, SessionChange.Listeners.of(now)));
        }
        var details = SessionChange.Details.of(then);
        if (!details.equals(SessionChange.Details.of(now))) {
            changes.add(new SessionChange.DetailsChanged(details, SessionChange.Details.of(now)));
        }
        return changes;
    }

    public boolean isEmpty() {
        return sessions.isEmpty();
    }

    public long count(Class<? extends SessionChange> kind) {
        return sessions.stream()
                .filter(one -> one.changes().stream().anyMatch(kind::isInstance))
                .count();
    }
}
