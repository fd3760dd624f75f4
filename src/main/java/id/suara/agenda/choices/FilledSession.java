package id.suara.agenda.choices;

import java.io.Serializable;

/** An optional session and how full it is. */
public record FilledSession(OptionalSession session, int taken, int waiting) implements Serializable {

    public long id() {
        return session.id();
    }

    /** Whether more have a seat than there should be: it was made smaller after they had chosen it. */
    public boolean isTooFull() {
        return session.seats() != null && taken > session.seats();
    }
}
