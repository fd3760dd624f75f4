package id.suara.webinars.talk;

import java.util.List;
import java.util.Locale;

/**
 * The questions of one webinar, for its moderators.
 *
 * @param open whether more may come
 * @param rows those that wait first, by age; then those that are shown, in the order in which others see them
 */
public record QuestionBoard(String title, String titleEn, boolean open, List<QuestionRow> rows) {

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }
}
