package id.suara.webinars.certificates;

import id.suara.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** A length of time as people say it: hours, and the minutes beyond them. */
public final class TrainingLength {

    private static final int HOUR = 60;

    private TrainingLength() {}

    public static String of(int minutes, Locale reader) {
        Map<String, Object> numbers = Map.of("hours", minutes / HOUR, "minutes", minutes % HOUR);
        String key = minutes < HOUR ? "minutes" : minutes % HOUR == 0 ? "hours" : "hours-minutes";
        return Texts.named(Texts.get(reader, "webinars.length." + key), numbers);
    }
}
