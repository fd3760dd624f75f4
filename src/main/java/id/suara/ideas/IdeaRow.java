package id.suara.ideas;

import java.time.Instant;

/**
 * A published idea as everyone may see it (S9): nothing more about the child than pen name and province.
 *
 * @param themeCode {@code other} when {@code ownTheme} is the child's own
 * @param addressee null when none was named
 * @param mergedInto the idea that it leads to; null unless it is merged
 */
public record IdeaRow(
        long id,
        String title,
        String problem,
        String proposal,
        String addressee,
        String themeCode,
        String ownTheme,
        String penName,
        String provinceCode,
        Instant publishedAt,
        TextStatus status,
        Long mergedInto) {

    /** The beginning of the problem, for a card; cut between words. */
    public String excerpt() {
        String line = problem.replaceAll("\\s+", " ");
        if (line.length() <= 140) {
            return line;
        }
        int end = line.lastIndexOf(' ', 140);
        return line.substring(0, end < 80 ? 140 : end) + "…";
    }
}
