package id.suara.agenda.commissions;

import id.suara.programme.parts.CommissionRow;
import java.io.Serializable;
import java.util.List;

/**
 * A delegate's commission and what they wish for.
 *
 * @param placement null while they are in none
 * @param wishes most wanted first
 * @param choice what there is to wish for, by name
 * @param open whether wishes may be stated now
 * @param accepting whether wishes count that were begun before it was over
 * @param version of the wishes; 0 before any were stated
 */
public record OwnCommission(
        Placement placement,
        List<Long> wishes,
        List<CommissionRow> choice,
        boolean open,
        boolean accepting,
        long version)
        implements Serializable {}
