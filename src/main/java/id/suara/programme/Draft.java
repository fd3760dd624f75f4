package id.suara.programme;

import java.io.Serializable;
import java.util.List;

/**
 * The whole draft.
 *
 * @param version changes with every change of it or of what it is made of; 0 before the first
 * @param sessions by time, the unscheduled last, cancelled ones too
 */
public record Draft(long version, List<DraftSession> sessions) implements Serializable {

    public List<SessionFacts> facts() {
        return sessions.stream().map(DraftSession::facts).toList();
    }
}
