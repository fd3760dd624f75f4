package id.suara.moderation.reports;

import id.suara.moderation.CaseStatus;
import id.suara.moderation.Outcome;

/** What became of a report, for the one who sent it. */
public enum ReportOutcome {
    WAITING,
    /** A person has read it, and it stays. */
    KEPT,
    /** A person has taken it from sight. */
    TAKEN_DOWN,
    /** Its author has taken it back or written it anew. */
    WITHDRAWN;

    /** @param outcome null unless the case was decided */
    static ReportOutcome of(CaseStatus status, Outcome outcome) {
        return switch (status) {
            case OPEN -> WAITING;
            case VOID -> WITHDRAWN;
            case DECIDED -> outcome == Outcome.PUBLISH ? KEPT : TAKEN_DOWN;
        };
    }
}
