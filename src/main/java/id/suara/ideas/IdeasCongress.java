package id.suara.ideas;

/** A congress that has public ideas. */
public record IdeasCongress(long id, String name) {}
