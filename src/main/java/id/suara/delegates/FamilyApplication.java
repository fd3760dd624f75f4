package id.suara.delegates;

import java.time.Instant;
import java.util.List;

/**
 * One child's application as its family sees it: nothing of the staff's notes, nothing of other families.
 *
 * @param applicationId null for a child of whom there is no application in the current congress
 * @param reason in words a child can read, or null
 * @param offeredUntil null without an offer
 * @param steps oldest first
 */
public record FamilyApplication(
        Long applicationId,
        String nickname,
        String provinceCode,
        ApplicationStatus status,
        String reason,
        Instant offeredUntil,
        List<ApplicationStep> steps) {

    static FamilyApplication of(Application application, String nickname, List<ApplicationStep> steps) {
        return new FamilyApplication(
                application.getId(),
                nickname,
                application.getProvinceCode(),
                application.getStatus(),
                application.getReason(),
                application.getOfferedUntil(),
                steps);
    }

    public boolean isOffered() {
        return status == ApplicationStatus.OFFERED;
    }
}
