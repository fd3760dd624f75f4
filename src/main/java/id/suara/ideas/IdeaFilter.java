package id.suara.ideas;

import id.suara.moderation.PlainText;
import java.util.Set;

/**
 * Which published ideas a reader asks for; a null part does not narrow them.
 *
 * @param congress whose ideas; null for the current one's
 * @param status {@code PUBLISHED} for those that wait for an answer, {@code ANSWERED}; another word does not narrow them
 * @param words as typed into the search field
 * @param after a cursor as {@link IdeaPage#next} gave it
 * @param limit brought between 1 and 100
 */
public record IdeaFilter(
        Long congress, String theme, String province, String status, String words, String after, int limit) {

    public static final int USUAL = 20;
    private static final Set<String> STATUSES = Set.of(TextStatus.PUBLISHED.name(), TextStatus.ANSWERED.name());
    private static final int MOST = 100;
    private static final int LONGEST_WORDS = 200;

    public IdeaFilter {
        theme = PlainText.line(theme);
        province = PlainText.line(province);
        status = status != null && STATUSES.contains(status) ? status : null;
        words = PlainText.line(words);
        after = PlainText.line(after);
        limit = Math.max(1, Math.min(limit, MOST));
        if (words != null && words.length() > LONGEST_WORDS) {
            words = words.substring(0, LONGEST_WORDS);
        }
    }

    /** Of the current congress. */
    public IdeaFilter(String theme, String province, String status, String words, String after, int limit) {
        this(null, theme, province, status, words, after, limit);
    }

    /** A congress's id as it stands in an address; what is no number is as good as none. */
    public static Long congress(String given) {
        return given != null && given.matches("\\d{1,18}") ? Long.valueOf(given) : null;
    }

    IdeaFilter with(String otherWords) {
        return new IdeaFilter(congress, theme, province, status, otherWords, after, limit);
    }
}
