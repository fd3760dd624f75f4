package id.suara.consent.web;

import id.suara.consent.ConsentStatus;
import java.util.List;

/** One of a guardian's children on their page.
 *
 *  @param toConfirm whether the child, 17, consented and waits for the guardian (L6) */
public record GuardianChild(long id, String name, boolean toConfirm, List<PurposeRow> rows) {

    public boolean participating() {
        return participation(ConsentStatus.GIVEN);
    }

    public boolean undecided() {
        return participation(ConsentStatus.ASKED);
    }

    /** Whether there is something for the guardian to do. */
    public boolean waiting() {
        return toConfirm || undecided() || rows.stream().anyMatch(PurposeRow::toRenew);
    }

    private boolean participation(ConsentStatus status) {
        return rows.stream().anyMatch(row -> row.purpose().isRequired() && row.status() == status);
    }
}
