package id.suara.ideas;

/** How many children support a published idea, for organizers. */
public record SupportCount(long ideaId, String title, String provinceCode, long supports) {}
