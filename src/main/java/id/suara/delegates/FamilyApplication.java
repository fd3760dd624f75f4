package id.suara.delegates;

import id.suara.delegates.intake.Mode;
import java.time.Instant;
import java.util.List;

/**
 * One child's application as its family sees it: nothing of the staff's notes, nothing of other families.
 *
 * @param applicationId null for a child of whom there is no application in the current congress
 * @param reason in words a child can read, or null
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
        String reason,
        Instant offeredUntil,
        boolean toConfirm,
        List<ApplicationStep> steps) {

    static FamilyApplication of(
            Application application, String nickname, boolean toConfirm, List<ApplicationStep> steps) {
        return new FamilyApplication(
                application.getId(),
                nickname,
                application.getProvinceCode(),
                application.getMode(),
                application.getStatus(),
                application.getReason(),
                application.getOfferedUntil(),
                toConfirm,
                steps);
    }

    /** Whether there is more to tell before the child travels. */
    public boolean isComing() {
        return status == ApplicationStatus.ADMITTED && mode == Mode.ON_SITE;
    }

    public boolean isOffered() {
        return status == ApplicationStatus.OFFERED;
    }
}
