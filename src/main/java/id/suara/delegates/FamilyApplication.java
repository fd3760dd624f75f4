package id.suara.delegates;

import id.suara.delegates.intake.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One child's application as its family sees it: nothing of the staff's notes, nothing of other families.
 *
 * @param applicationId null for a child of whom there is no application in the current congress
 * @param writtenReason what a person wrote; null where nobody did, as {@code fixedReason} where a person did
 * @param offeredUntil null without an offer
 * @param toConfirm whether the child, 17, consented and the guardian has yet to confirm: the place is not final (L6)
 * @param steps oldest first
 */
public record FamilyApplication(
        Long applicationId,
        String nickname,
        String provinceCode,
        Mode mode,
        ApplicationStatus status,
        String writtenReason,
        FixedReason fixedReason,
        Instant offeredUntil,
        boolean toConfirm,
        List<ApplicationStep> steps) {

    /** @param before what it was before a decision that can still be undone: the family is told of that one only when it stays */
    static FamilyApplication of(
            Application application,
            Optional<DecisionUndo> before,
            String nickname,
            boolean toConfirm,
            List<ApplicationStep> steps) {
        return new FamilyApplication(
                application.getId(),
                nickname,
                application.getProvinceCode(),
                application.getMode(),
                before.map(DecisionUndo::status).orElse(application.getStatus()),
                before.isPresent() ? before.get().reason() : application.getReason(),
                before.isPresent() ? null : application.getFixedReason(),
                application.getOfferedUntil(),
                toConfirm,
                before.isPresent() ? steps.subList(0, steps.size() - 1) : steps);
    }

    /** In words a child can read, or null. */
    public String reason(Locale locale) {
        return FixedReason.said(writtenReason, fixedReason, locale);
    }

    /** Whether there is more to tell before the child travels. */
    public boolean isComing() {
        return status == ApplicationStatus.ADMITTED && mode == Mode.ON_SITE;
    }

    public boolean isOffered() {
        return status == ApplicationStatus.OFFERED;
    }
}
