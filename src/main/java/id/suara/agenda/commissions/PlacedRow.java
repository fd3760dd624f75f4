package id.suara.agenda.commissions;

import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.AgeBand;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A delegate as organizers see them when they make commissions.
 *
 * @param sex null where nobody told
 * @param wishes most wanted first
 * @param before in which commission they are while a proposal is looked at; null for none
 * @param placement null for one who is in no commission
 */
public record PlacedRow(
        long applicationId,
        String nickname,
        String provinceCode,
        AgeBand ageBand,
        Sex sex,
        Mode mode,
        List<Long> wishes,
        Long before,
        Placement placement)
        implements Serializable {

    PlacedRow at(Placement proposed) {
        return new PlacedRow(applicationId, nickname, provinceCode, ageBand, sex, mode, wishes, before, proposed);
    }

    /** Null for one who is in none. */
    public Long commissionId() {
        return placement == null ? null : placement.commissionId();
    }

    /** Whether a proposal puts them elsewhere, or leaves them without a seat that they have. */
    public boolean isChange() {
        return placement != null && !Objects.equals(placement.commissionId(), before);
    }
}
