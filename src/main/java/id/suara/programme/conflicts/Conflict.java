package id.suara.programme.conflicts;

import id.suara.programme.SessionFacts;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something that is wrong with one session or two.
 *
 * @param about what the sessions are in conflict over, as a stable word: {@code room:7}; never null
 * @param values what the sentence names, by name: numbers, texts, {@link Label labels}
 */
public record Conflict(ConflictKind kind, List<SessionFacts> sessions, String about, Map<String, Object> values)
        implements Serializable {

    /** The impossible first, then by time. */
    static final Comparator<Conflict> IN_ORDER = Comparator.comparing(
                    Conflict::kind, Comparator.comparing(kind -> kind.isImpossible() ? 0 : 1))
            .thenComparing(conflict -> conflict.sessions().get(0).plan().startsAt())
            .thenComparing(Conflict::kind)
            .thenComparing(Conflict::key);

    public Conflict {
        sessions = List.copyOf(sessions);
        values = Map.copyOf(values);
    }

    /** The same while the same sessions are in conflict over the same: what is confirmed is known by it. */
    public String key() {
        return kind + ":"
                + sessions.stream()
                        .map(session -> String.valueOf(session.id()))
                        .sorted()
                        .collect(Collectors.joining("-"))
                + ":" + about;
    }

    public boolean isImpossible() {
        return kind.isImpossible();
    }

    public boolean concerns(long sessionId) {
        return sessions.stream().anyMatch(session -> session.id() == sessionId);
    }
}
