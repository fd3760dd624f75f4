package id.suara.ideas.web;

import id.suara.ideas.IdeaRow;
import id.suara.ideas.Proposer;
import id.suara.ideas.TextStatus;
import id.suara.ideas.pictures.PictureRow;
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
    "coauthors",
    "accompanied",
    "province",
    "publishedAt",
    "status",
    "pictures",
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
        List<String> coauthors,
        boolean accompanied,
        Named province,
        Instant publishedAt,
        TextStatus status,
        List<Picture> pictures,
        Long supports,
        List<Proposed> proposers,
        Long mergedInto) {

    /** The code to filter by, and the name in Indonesian; a child's own theme has the code {@code other}. */
    public record Named(String code, String name) {}

    /**
     * @param description for those who do not see it
     * @param href below {@code /api/v1}
     */
    @JsonbPropertyOrder({"description", "href", "width", "height", "smallHref", "smallWidth", "smallHeight"})
    public record Picture(
            String description, String href, int width, int height, String smallHref, int smallWidth, int smallHeight) {

        static Picture of(PictureRow row) {
            return new Picture(
                    row.description(),
                    row.address(),
                    row.width(),
                    row.height(),
                    row.smallAddress(),
                    row.smallWidth(),
                    row.smallHeight());
        }
    }

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
                row.coauthors(),
                row.accompanied(),
                new Named(row.provinceCode(), labels.province(row.provinceCode())),
                row.publishedAt(),
                row.status(),
                row.pictures().stream().map(Picture::of).toList(),
                supports,
                proposers,
                row.mergedInto());
    }
}
