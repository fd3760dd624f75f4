package id.suara.ideas.web;

import id.suara.ideas.IdeaRow;
import id.suara.ideas.Proposer;
import id.suara.ideas.TextStatus;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/** A published idea as the API tells it: nothing about the child but pen name and province (S9). */
@JsonbPropertyOrder({
    "id",
    "title",
    "problem",
    "proposal",
    "addressee",
    "theme",
    "penName",
    "province",
    "publishedAt",
    "status",
    "supports",
    "proposers",
    "mergedInto"
})
public record PublicIdea(
        long id,
        String title,
        String problem,
        String proposal,
        String addressee,
        Named theme,
        String penName,
        Named province,
        Instant publishedAt,
        TextStatus status,
        Long supports,
        List<Proposed> proposers,
        Long mergedInto) {

    /** The code to filter by, and the name in Indonesian; a child's own theme has the code {@code other}. */
    public record Named(String code, String name) {}

    /** Another child whose idea was led to this one. */
    public record Proposed(String penName, Named province) {

        static Proposed of(Proposer proposer, Labels labels) {
            return new Proposed(
                    proposer.penName(), new Named(proposer.provinceCode(), labels.province(proposer.provinceCode())));
        }
    }

    static PublicIdea of(IdeaRow row, Labels labels) {
        return of(row, labels, null, null);
    }

    /** @param supports null while nobody may know (S3), and in lists
     *  @param proposers null in lists */
    static PublicIdea of(IdeaRow row, Labels labels, Long supports, List<Proposed> proposers) {
        return new PublicIdea(
                row.id(),
                row.title(),
                row.problem(),
                row.proposal(),
                row.addressee(),
                new Named(row.themeCode(), labels.theme(row)),
                row.penName(),
                new Named(row.provinceCode(), labels.province(row.provinceCode())),
                row.publishedAt(),
                row.status(),
                supports,
                proposers,
                row.mergedInto());
    }
}
