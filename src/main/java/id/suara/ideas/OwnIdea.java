package id.suara.ideas;

import java.time.Instant;

/**
 * An idea as its author sees it: the newest revision.
 *
 * @param maskedFrom the revision that the child wrote, when this one has words covered by a moderator; otherwise null
 * @param reason a moderator's words, when it was returned or refused, merged, or words were covered
 * @param mergedInto the idea that it leads to; null unless it is merged
 */
public record OwnIdea(
        long id,
        long version,
        int revision,
        TextStatus status,
        String theme,
        String ownTheme,
        String title,
        String problem,
        String proposal,
        String addressee,
        Integer maskedFrom,
        String reason,
        Instant submittedAt,
        Instant publishedAt,
        Long mergedInto) {

    public OwnIdea {
        mergedInto = status == TextStatus.MERGED ? mergedInto : null;
    }

    /** While a decision is not told. */
    OwnIdea waitingAs(TextStatus waiting) {
        return new OwnIdea(
                id,
                version,
                revision,
                waiting,
                theme,
                ownTheme,
                title,
                problem,
                proposal,
                addressee,
                maskedFrom,
                null,
                submittedAt,
                publishedAt,
                null);
    }

    public boolean revisable() {
        return status.isRevisable();
    }

    public boolean withdrawable() {
        return status != TextStatus.WITHDRAWN;
    }
}
