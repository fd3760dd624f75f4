package id.suara.ideas.pictures;

/**
 * A picture of a revision as it is shown.
 *
 * @param description for those who do not see it
 */
public record PictureRow(
        long ideaId,
        int revision,
        int place,
        String description,
        int width,
        int height,
        int smallWidth,
        int smallHeight) {

    /** Where the site and, below {@code /api/v1}, the API serve it. */
    public String address() {
        return "/pictures/" + ideaId + "/" + revision + "/" + place;
    }

    public String smallAddress() {
        return address() + "?size=small";
    }
}
