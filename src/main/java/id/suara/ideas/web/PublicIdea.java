package id.suara.ideas.web;

import id.suara.ideas.IdeaRow;
import id.suara.ideas.TextStatus;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;

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
    "supports"
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
        Long supports) {

    /** The code to filter by, and the name in Indonesian; a child's own theme has the code {@code other}. */
    public record Named(String code, String name) {}

    static PublicIdea of(IdeaRow row, Labels labels) {
        return of(row, labels, null);
    }

    /** @param supports null while nobody may know (S3), and in lists */
    static PublicIdea of(IdeaRow row, Labels labels, Long supports) {
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
                supports);
    }
}
