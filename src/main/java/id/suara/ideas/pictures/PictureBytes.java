package id.suara.ideas.pictures;

/** @param tag another one for another content */
public record PictureBytes(byte[] jpeg, String tag) {}
