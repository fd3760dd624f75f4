package id.suara.agenda.commissions;

import java.io.Serializable;
import java.util.List;

/**
 * Where a delegate is, or would be, and why.
 *
 * @param commissionId null for {@link Why#NO_SEAT}
 * @param wish which of their wishes it is, from 1; 0 for none of them
 * @param full what they would have liked better, and had no seat left; most wanted first
 */
public record Placement(Long commissionId, Why why, int wish, List<Long> full) implements Serializable {

    static Placement byHand(long commissionId, List<Long> wishes) {
        return new Placement(commissionId, Why.HAND, wishes.indexOf(commissionId) + 1, List.of());
    }

    /** @param commissionId null where no seat was left */
    static Placement dealt(Long commissionId, List<Long> wishes) {
        if (commissionId == null) {
            return new Placement(null, Why.NO_SEAT, 0, wishes);
        }
        int at = wishes.indexOf(commissionId);
        if (at >= 0) {
            return new Placement(commissionId, Why.WISH, at + 1, List.copyOf(wishes.subList(0, at)));
        }
        return new Placement(commissionId, wishes.isEmpty() ? Why.NO_WISH : Why.WISHES_FULL, 0, List.copyOf(wishes));
    }

    static Placement outdated(long commissionId) {
        return new Placement(commissionId, Why.WISHED_SINCE, 0, List.of());
    }

    /** @param wish what is wished now, or null */
    static Placement of(CommissionMember member, CommissionWish wish) {
        List<Long> wishes = wish == null ? List.of() : wish.commissions();
        if (member.isByHand()) {
            return byHand(member.commissionId(), wishes);
        }
        boolean since = wish != null && wish.wishedAt().isAfter(member.since());
        return since ? outdated(member.commissionId()) : dealt(member.commissionId(), wishes);
    }
}
