package id.suara.moderation.reports;

import id.suara.moderation.CaseStatus;
import id.suara.moderation.ModerationCase;
import id.suara.moderation.Outcome;
import java.time.Instant;

/** What became of a report, for the one who sent it. */
public enum ReportOutcome {
    WAITING,
    /** A person has read it, and it stays. */
    KEPT,
    /** A person has taken it from sight. */
    TAKEN_DOWN,
    /** Its author has taken it back or written it anew. */
    WITHDRAWN;

    /** A decision that can still be undone is not told.
     *
     *  @param outcome null unless the case was decided, as is the next */
    static ReportOutcome of(CaseStatus status, Outcome outcome, Instant decidedAt, Instant now) {
        return switch (status) {
            case OPEN -> WAITING;
            case VOID -> WITHDRAWN;
            case DECIDED -> {
                if (now.isBefore(decidedAt.plus(ModerationCase.UNDO))) {
                    yield WAITING;
                }
                yield outcome == Outcome.PUBLISH ? KEPT : TAKEN_DOWN;
            }
        };
    }
}
