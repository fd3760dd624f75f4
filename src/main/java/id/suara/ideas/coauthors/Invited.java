package id.suara.ideas.coauthors;

/**
 * What a code leads to, before somebody says whether they join.
 *
 * @param penName the author's; null while nobody has read it
 * @param theme a code, or null before one was chosen
 * @param title null before it is published
 */
public record Invited(String penName, String theme, String title) {}
