package id.suara.moderation.reports;

import id.suara.kernel.Subject;
import id.suara.moderation.OpenCase;
import java.util.List;
import java.util.Optional;

/** Asks whoever keeps a thing for its text as everybody reads it now, to be read by a moderator once more. */
public final class PublicText {

    private final Subject subject;
    private OpenCase found;
    private List<Long> coauthors = List.of();

    PublicText(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** Called for a thing that is public, and for no other. */
    public void is(OpenCase text) {
        found = text;
    }

    /** @param with accounts that wrote it along */
    public void is(OpenCase text, List<Long> with) {
        found = text;
        coauthors = List.copyOf(with);
    }

    boolean isWrittenBy(long accountId) {
        return found.authorId() == accountId || coauthors.contains(accountId);
    }

    Optional<OpenCase> found() {
        return Optional.ofNullable(found);
    }
}
