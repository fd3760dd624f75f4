package id.suara.agenda.commissions;

import java.io.Serializable;
import java.util.List;

/**
 * What a dealing would make of it; nothing has changed yet.
 *
 * @param seed which lots were drawn
 * @param anew whether those whom an earlier dealing placed were dealt again
 * @param edition of what was looked at, for taking over exactly that
 * @param rows all delegates, by nickname
 * @param tallies by the commission's name
 */
public record Proposal(long seed, boolean anew, long edition, List<PlacedRow> rows, List<Tally> tallies)
        implements Serializable {

    /** Who would be elsewhere than now. */
    public List<PlacedRow> changes() {
        return rows.stream().filter(PlacedRow::isChange).toList();
    }

    /** For whom there is no seat in any commission. */
    public long seatless() {
        return rows.stream()
                .filter(row -> row.placement() != null && row.placement().why() == Why.NO_SEAT)
                .count();
    }
}
