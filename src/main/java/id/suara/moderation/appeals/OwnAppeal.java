package id.suara.moderation.appeals;

import id.suara.moderation.CaseStatus;
import id.suara.moderation.ModerationCase;
import id.suara.moderation.Outcome;
import java.time.Duration;
import java.time.Instant;

/**
 * The newest refusal of a text and what came of the appeal, as its author sees it.
 *
 * @param refusal what the moderator wrote who refused it
 * @param until when it can be asked, or could
 * @param askedAt null until it was, as are the next
 * @param words null too when the child only asked
 * @param answerBy when an answer is meant to be there
 */
public record OwnAppeal(
        AppealState state, String refusal, Instant until, Instant askedAt, String words, Instant answerBy) {

    /** What a case about the text says.
     *
     *  @param appeal whether it is one
     *  @param outcome null unless it was decided, as are the next */
    record Step(
            boolean appeal,
            CaseStatus status,
            Outcome outcome,
            String reason,
            String words,
            Instant openedAt,
            Instant decidedAt) {

        /** A decision that can still be undone is nobody's to know. */
        boolean isTold(Instant now) {
            return status == CaseStatus.DECIDED && !now.isBefore(decidedAt.plus(ModerationCase.UNDO));
        }
    }

    public boolean possible() {
        return state == AppealState.POSSIBLE;
    }

    /** Whether its author asked for another moderator. */
    public boolean asked() {
        return askedAt != null;
    }

    /** The time that matters to its author now: until when it can be asked, or when an answer is meant to be there. */
    public Instant when() {
        return state == AppealState.WAITING ? answerBy : until;
    }

    /** With what happened next on the same text.
     *
     *  @param before null before anything was refused, as is the answer */
    static OwnAppeal after(OwnAppeal before, Step step, Duration within, Duration answered, Instant now) {
        if (!step.appeal()) {
            return step.outcome() == Outcome.REFUSE && step.isTold(now)
                    ? refused(step.reason(), step.decidedAt().plus(within), now)
                    : before;
        }
        return before == null
                ? null
                : new OwnAppeal(
                        stateOf(step, now),
                        before.refusal,
                        before.until,
                        step.openedAt(),
                        step.words(),
                        step.openedAt().plus(answered));
    }

    private static OwnAppeal refused(String reason, Instant until, Instant now) {
        AppealState state = now.isBefore(until) ? AppealState.POSSIBLE : AppealState.OVER;
        return new OwnAppeal(state, reason, until, null, null, null);
    }

    private static AppealState stateOf(Step appeal, Instant now) {
        if (appeal.status() != CaseStatus.VOID && !appeal.isTold(now)) {
            return AppealState.WAITING;
        }
        return appeal.outcome() == Outcome.REFUSE ? AppealState.FINAL : AppealState.HEARD;
    }
}
