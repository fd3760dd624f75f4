package id.suara.agenda;

import id.suara.delegates.intake.Mode;
import id.suara.programme.Audience;
import id.suara.programme.SessionFacts;
import id.suara.programme.SessionPlan;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * Who has a schedule: one who holds a place at the current congress.
 *
 * @param home the zone of the province
 * @param commissionId null for one who is in none yet
 */
public record Delegate(
        long applicationId, long personId, long congressId, Mode mode, ZoneId home, Long commissionId, String language)
        implements Serializable {

    /** The same one, as if in that commission.
     *
     *  @param id null for none */
    public Delegate inCommission(Long id) {
        return new Delegate(applicationId, personId, congressId, mode, home, id, language);
    }

    /** Whether it is this delegate's, obligatory or chosen; a cancelled one would have been. */
    public boolean attends(SessionFacts session) {
        return isObliged(session.plan());
    }

    /** Whether the delegate has to be there. */
    public boolean isObliged(SessionPlan plan) {
        return plan.audience() == Audience.EVERYBODY
                || (commissionId != null && plan.commissions().contains(commissionId));
    }
}
