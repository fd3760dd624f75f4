package id.suara.programme.releases;

import id.suara.programme.SessionFacts;
import id.suara.programme.SessionPlan;
import java.io.Serializable;

/**
 * A session as a release shows it.
 *
 * @param sequence rises exactly when a release changes the session; as calendars need it
 */
public record ReleasedSession(SessionFacts facts, int sequence) implements Serializable {

    public long id() {
        return facts.id();
    }

    public String uid() {
        return facts.uid();
    }

    public boolean cancelled() {
        return facts.cancelled();
    }

    public SessionPlan plan() {
        return facts.plan();
    }
}
