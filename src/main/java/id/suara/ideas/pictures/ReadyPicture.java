package id.suara.ideas.pictures;

/** A picture drawn anew from what a child sent, in the two sizes that are shown. */
public record ReadyPicture(Drawn large, Drawn small) {

    /** @param jpeg without any metadata */
    public record Drawn(byte[] jpeg, int width, int height) {}
}
