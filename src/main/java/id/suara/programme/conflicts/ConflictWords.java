package id.suara.programme.conflicts;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A conflict as a sentence: which sessions, what is wrong, and what to do. */
public final class ConflictWords {

    private ConflictWords() {}

    public static String of(Conflict conflict, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        Map<String, Object> words = new HashMap<>();
        conflict.values().forEach((name, value) -> words.put(name, word(value, locale, english)));
        words.put("first", conflict.sessions().get(0).plan().title(english));
        if (conflict.sessions().size() > 1) {
            words.put("second", conflict.sessions().get(1).plan().title(english));
        }
        return Texts.named(Texts.get(locale, "programme.conflict." + conflict.kind()), words);
    }

    private static Object word(Object value, Locale locale, boolean english) {
        if (value instanceof Label label) {
            return label.in(english);
        }
        return value instanceof LocalDate day ? IndonesianTime.day(day, locale) : value;
    }
}
