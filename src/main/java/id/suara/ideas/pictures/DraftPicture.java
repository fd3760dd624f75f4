package id.suara.ideas.pictures;

/** A picture of a draft, as its writer sees it. */
public record DraftPicture(
        long id, int place, String description, int width, int height, int smallWidth, int smallHeight) {}
