package id.suara.agenda;

import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.programme.Audience;
import id.suara.programme.SessionFacts;
import id.suara.programme.SessionPlan;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who has a schedule: one who holds a place at the current congress.
 *
 * @param home the zone of the province
 * @param ageBand on the congress's first day
 * @param commissionId null for one who is in none yet
 * @param chosen the optional sessions in which they have a seat
 */
public record Delegate(
        long applicationId,
        long personId,
        long congressId,
        Mode mode,
        ZoneId home,
        AgeBand ageBand,
        Long commissionId,
        Set<Long> chosen,
        String language)
        implements Serializable {

    /** The same one, as if in that commission.
     *
     *  @param id null for none */
    public Delegate inCommission(Long id) {
        return new Delegate(applicationId, personId, congressId, mode, home, ageBand, id, chosen, language);
    }

    /** Whether it is this delegate's, obligatory or chosen; a cancelled one would have been. */
    public boolean attends(SessionFacts session) {
        return isObliged(session.plan())
                || (session.plan().audience() == Audience.OPTIONAL && chosen.contains(session.id()));
    }

    /** Whether the delegate has to be there. */
    public boolean isObliged(SessionPlan plan) {
        return plan.audience() == Audience.EVERYBODY
                || (commissionId != null && plan.commissions().contains(commissionId));
    }
}
