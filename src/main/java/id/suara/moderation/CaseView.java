package id.suara.moderation;

import id.suara.kernel.AgeBand;
import java.time.Instant;

/**
 * A case as it is read.
 *
 * @param kind what it is about, with {@code subjectId}
 * @param version to be named by the decision, with the revision
 * @param body null for a text in parts, which has a problem and a proposal instead
 * @param band of the child's age; null where nobody told
 * @param heldBy the display name of the moderator who reads it now, or null
 * @param heldUntil null when nobody does
 * @param second whether a first moderator would publish it, and it waits for another
 */
public record CaseView(
        long id,
        String kind,
        long subjectId,
        int revision,
        long version,
        String title,
        String topic,
        String body,
        String problem,
        String proposal,
        String addressee,
        String byline,
        AgeBand band,
        CaseStatus status,
        Instant openedAt,
        Outcome outcome,
        String reason,
        Instant decidedAt,
        String heldBy,
        Instant heldUntil,
        boolean mine,
        boolean second) {

    public CaseText text() {
        return new CaseText(title, topic, body, problem, proposal, addressee);
    }

    /** Another thing that the same person wrote, for the one who reads to know them by; its newest text is what counts.
     *
     *  @param outcome null while it waits */
    public record Item(
            String title, String topic, int revision, CaseStatus status, Outcome outcome, Instant openedAt) {}

    /** What was decided on the same thing before, oldest first. */
    public record Earlier(int revision, Instant openedAt, Outcome outcome, String reason, Instant decidedAt) {}
}
