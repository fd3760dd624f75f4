package id.suara.platform.rest;

import id.suara.kernel.Texts;
import java.util.List;
import java.util.Locale;

/** In which language a problem is told: the first of ours that {@code Accept-Language} names, else Indonesian. */
final class ReaderLanguage {

    private static final List<String> INDONESIAN = List.of("id", "in");

    private ReaderLanguage() {}

    /** @param header may be null, and anything: a header that cannot be read must not become an error in an error */
    static Locale of(String header) {
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header == null ? "id" : header)) {
                String language = range.getRange().split("-")[0];
                if (range.getWeight() > 0 && language.equals("en")) {
                    return Locale.ENGLISH;
                }
                if (range.getWeight() > 0 && INDONESIAN.contains(language)) {
                    return Texts.INDONESIAN;
                }
            }
            return Texts.INDONESIAN;
        } catch (IllegalArgumentException unreadable) {
            return Texts.INDONESIAN;
        }
    }
}
