package id.suara.moderation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param revision the one that was read
 * @param version the case's as it was read; null stands for the API's {@code If-Match}
 * @param reason for the child, in plain words; needed unless it is published
 */
public record DecideCase(
        @NotNull(message = "{moderation.revision-missing}") Integer revision,
        @NotNull(message = "{moderation.version-missing}") Long version,
        @NotNull(message = "{moderation.outcome-missing}") Outcome outcome,
        @Size(max = 2000, message = "{moderation.reason-long}") String reason) {

    public DecideCase {
        reason = PlainText.clean(reason);
    }

    @AssertTrue(message = "{moderation.reason-missing}")
    public boolean isReasoned() {
        return outcome == null || !outcome.needsReason() || reason != null;
    }

    /** The same decision, on the version that a header named. */
    public DecideCase on(long seen) {
        return new DecideCase(revision, seen, outcome, reason);
    }
}
