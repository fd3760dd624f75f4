package id.suara.agenda.choices;

import id.suara.programme.SessionFacts;
import java.io.Serializable;

/**
 * One that delegates may choose.
 *
 * @param seats null for as many as like
 */
public record OptionalSession(SessionFacts facts, Integer seats) implements Serializable {

    /** What a session without a limit is written with, far above any congress. */
    private static final int NO_LIMIT = 100_000;

    public long id() {
        return facts.id();
    }

    int limit() {
        return seats == null ? NO_LIMIT : seats;
    }
}
