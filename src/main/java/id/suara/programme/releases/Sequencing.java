package id.suara.programme.releases;

import id.suara.programme.SessionFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the next release holds, each session with its sequence. */
final class Sequencing {

    private static final Comparator<ReleasedSession> BY_TIME = Comparator.comparing(
                    (ReleasedSession session) -> session.plan().startsAt())
            .thenComparing(ReleasedSession::id);

    private Sequencing() {}

    /** @param current the release that is followed; empty for the first
     *  @param draft the sessions as drafted; those that do not take place and never did are left out */
    static List<ReleasedSession> next(Collection<ReleasedSession> current, Collection<SessionFacts> draft) {
        Map<Long, SessionFacts> drafted = new HashMap<>();
        draft.stream().filter(SessionFacts::takesPlace).forEach(session -> drafted.put(session.id(), session));
        List<ReleasedSession> next = new ArrayList<>();
        for (ReleasedSession was : current) {
            SessionFacts is = drafted.remove(was.id());
            SessionFacts facts = is == null ? Difference.cancelled(was.facts()) : is;
            next.add(new ReleasedSession(facts, facts.equals(was.facts()) ? was.sequence() : was.sequence() + 1));
        }
        drafted.values().forEach(session -> next.add(new ReleasedSession(session, 0)));
        next.sort(BY_TIME);
        return List.copyOf(next);
    }
}
