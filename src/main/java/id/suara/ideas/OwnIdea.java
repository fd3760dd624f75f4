package id.suara.ideas;

import java.time.Instant;

/**
 * An idea as its author sees it: the newest revision.
 *
 * @param reason a moderator's words, when it was returned or refused
 */
public record OwnIdea(
        long id,
        long version,
        int revision,
        IdeaStatus status,
        String theme,
        String ownTheme,
        String title,
        String problem,
        String proposal,
        String addressee,
        String reason,
        Instant submittedAt,
        Instant publishedAt) {

    public boolean revisable() {
        return status.isRevisable();
    }

    public boolean withdrawable() {
        return status != IdeaStatus.WITHDRAWN;
    }
}
