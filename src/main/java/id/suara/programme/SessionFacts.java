package id.suara.programme;

import java.io.Serializable;

/**
 * A session as the draft has it, or as a release showed it.
 *
 * @param uid the same for ever, for calendars
 * @param cancelled whether it does not take place
 * @param place null while it has no room; by the names that the room and its building have in the draft, or had then
 */
public record SessionFacts(long id, String uid, boolean cancelled, SessionPlan plan, Place place)
        implements Serializable {

    /** Whether a release shows it as taking place. */
    public boolean takesPlace() {
        return !cancelled && plan.hasTime();
    }
}
