package id.suara.ideas;

/** A published idea that is near to what a child is writing. */
public record SimilarIdea(long id, String title, String penName, String provinceCode) {}
