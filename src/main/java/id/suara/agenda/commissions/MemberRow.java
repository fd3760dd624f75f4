package id.suara.agenda.commissions;

import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.AgeBand;
import java.io.Serializable;

/**
 * A delegate as organizers see them when they make commissions.
 *
 * @param sex null where nobody told
 * @param commissionId null for one who is in none
 */
public record MemberRow(
        long applicationId,
        String nickname,
        String provinceCode,
        AgeBand ageBand,
        Sex sex,
        Mode mode,
        Long commissionId)
        implements Serializable {}
