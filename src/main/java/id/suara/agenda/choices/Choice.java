package id.suara.agenda.choices;

import java.io.Serializable;

/**
 * An optional session as one delegate finds it.
 *
 * @param taken how many have a seat
 * @param waiting how many are in line
 * @param line the delegate's place in it, from 1; 0 for who is not in it
 * @param hindrance why they cannot choose it; null when they can
 * @param insteadOf the session at the same time that they have chosen; null for none
 */
public record Choice(
        OptionalSession session,
        Standing standing,
        int taken,
        int waiting,
        int line,
        Hindrance hindrance,
        OptionalSession insteadOf)
        implements Serializable {

    public long id() {
        return session.id();
    }

    /** Null for as many as like; 0 also where it is fuller than it should be. */
    public Integer free() {
        return session.seats() == null ? null : Math.max(0, session.seats() - taken);
    }

    public boolean isFull() {
        return session.seats() != null && taken >= session.seats();
    }

    public boolean isChosen() {
        return standing != Standing.NONE;
    }
}
