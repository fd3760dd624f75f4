package id.suara.programme;

import java.io.Serializable;
import java.time.Instant;

/** @param changedBy the display name of whoever changed it last */
public record DraftSession(SessionFacts facts, SessionState state, String changedBy, Instant changedAt, long version)
        implements Serializable {

    public long id() {
        return facts.id();
    }

    public SessionPlan plan() {
        return facts.plan();
    }
}
