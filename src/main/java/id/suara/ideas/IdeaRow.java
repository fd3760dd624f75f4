package id.suara.ideas;

import id.suara.ideas.pictures.PictureRow;
import java.time.Instant;
import java.util.List;

/**
 * A published idea as everyone may see it (S9): nothing more about the child than pen name and province.
 *
 * @param themeCode {@code other} when {@code ownTheme} is the child's own
 * @param addressee null when none was named
 * @param mergedInto the idea that it leads to; null unless it is merged
 * @param pictures in their order; empty where only words are wanted, too, as {@code coauthors}
 * @param coauthors pen names that may be read; of the same province
 * @param accompanied whether a chaperone entered it and the child confirmed it
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
        Long mergedInto,
        List<PictureRow> pictures,
        List<String> coauthors,
        boolean accompanied) {

    IdeaRow with(List<PictureRow> shown, List<String> names, boolean withChaperone) {
        return new IdeaRow(
                id,
                title,
                problem,
                proposal,
                addressee,
                themeCode,
                ownTheme,
                penName,
                provinceCode,
                publishedAt,
                status,
                mergedInto,
                shown,
                names,
                withChaperone);
    }

    /** All names as they stand above a text. */
    public String byline() {
        return coauthors.isEmpty() ? penName : penName + ", " + String.join(", ", coauthors);
    }

    /** The one that a card shows, or null. */
    public PictureRow firstPicture() {
        return pictures.isEmpty() ? null : pictures.get(0);
    }

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
