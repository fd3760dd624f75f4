package id.suara.consent.web;

import id.suara.consent.ConsentStatus;
import java.util.List;

/** One of a guardian's children on their page. */
public record GuardianChild(long id, String name, List<PurposeRow> rows) {

    public boolean participating() {
        return participation(ConsentStatus.GIVEN);
    }

    public boolean undecided() {
        return participation(ConsentStatus.ASKED);
    }

    /** Whether there is something for the guardian to do. */
    public boolean waiting() {
        return undecided() || rows.stream().anyMatch(PurposeRow::toRenew);
    }

    private boolean participation(ConsentStatus status) {
        return rows.stream().anyMatch(row -> row.purpose().isRequired() && row.status() == status);
    }
}
