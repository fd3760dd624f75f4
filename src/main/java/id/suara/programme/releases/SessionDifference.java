package id.suara.programme.releases;

import id.suara.programme.SessionFacts;
import java.io.Serializable;
import java.util.List;

/**
 * One session that differs between two programmes.
 *
 * @param before null where it was not there
 * @param after of a session that is no longer there as it was, cancelled
 * @param changes one or more; {@link SessionChange.Added} and {@link SessionChange.Cancelled} stand alone
 */
public record SessionDifference(SessionFacts before, SessionFacts after, List<SessionChange> changes)
        implements Serializable {

    public long sessionId() {
        return after.id();
    }

    public String uid() {
        return after.uid();
    }

    public boolean isAdded() {
        return changes.get(0) instanceof SessionChange.Added;
    }

    public boolean isCancelled() {
        return changes.get(0) instanceof SessionChange.Cancelled;
    }
}
