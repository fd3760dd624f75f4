package id.suara.moderation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;

/**
 * A span of a text that nobody is to read.
 *
 * @param start in UTF-16 units of that part
 * @param end behind the last
 */
public record Mask(@NotNull Part part, @Min(0) int start, int end) {

    /** What readers see in its place. It stands in the child's text, so it is in the language of the texts. */
    public static final String COVER = "[disamarkan]";

    @AssertTrue(message = "{moderation.mask-empty}")
    public boolean isSpan() {
        return end > start;
    }

    /** Whether the two overlap or touch. */
    boolean meets(Mask other) {
        return part == other.part && start <= other.end && other.start <= end;
    }

    Mask with(Mask other) {
        return new Mask(part, Math.min(start, other.start), Math.max(end, other.end));
    }

    boolean covers(Part place, int from, int to) {
        return part == place && start <= from && to <= end;
    }

    /** Those of one part as they lie in what follows a position, such as a heading's end; what lies before it is left out. */
    public static List<Mask> from(Part part, int position, List<Mask> masks) {
        return masks.stream()
                .filter(mask -> mask.part == part && mask.end > position)
                .map(mask -> new Mask(part, Math.max(0, mask.start - position), mask.end - position))
                .toList();
    }

    /** The part's words with each of its masks as a cover.
     *
     *  @param words may be null, and stays so
     *  @param masks those of other parts are passed over; no two of one part overlap */
    public static String cover(Part part, String words, List<Mask> masks) {
        if (words == null) {
            return null;
        }
        StringBuilder covered = new StringBuilder(words);
        masks.stream()
                .filter(mask -> mask.part == part && mask.start < words.length())
                .sorted(Comparator.comparingInt(Mask::start).reversed())
                .forEach(mask -> covered.replace(mask.start, Math.min(mask.end, words.length()), COVER));
        return covered.toString();
    }
}
