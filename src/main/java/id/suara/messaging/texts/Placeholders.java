package id.suara.messaging.texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds placeholders in a text and puts values in for them. Nothing is evaluated, and what was put in is not read again. */
final class Placeholders {

    private static final Pattern NAMED = Pattern.compile("\\{\\{ *([A-Za-z]{1,40}) *}}");
    private static final Pattern ALONE = Pattern.compile(" *" + NAMED.pattern() + " *");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Placeholders() {}

    /** The words between the braces, in their order, whether we know them or not. */
    static List<String> in(String text) {
        return NAMED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Whether a brace is left that belongs to no placeholder. */
    static boolean hasLooseBraces(String text) {
        return BRACE.matcher(NAMED.matcher(text).replaceAll("")).find();
    }

    static boolean isAlone(String line, Placeholder placeholder) {
        Matcher alone = ALONE.matcher(line);
        return alone.matches() && alone.group(1).equals(placeholder.word());
    }

    /** @throws IllegalArgumentException for a placeholder without a value */
    static String fill(String text, Map<String, Object> values, Locale locale) {
        return NAMED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(shown(value(values, found.group(1)), locale)));
    }

    /** As {@link #fill}; a line that is nothing but a placeholder of several values becomes several. */
    static List<String> fillLine(String line, Map<String, Object> values, Locale locale) {
        Matcher alone = ALONE.matcher(line);
        if (alone.matches() && value(values, alone.group(1)) instanceof List<?> several) {
            List<String> lines = new ArrayList<>();
            several.forEach(one -> lines.add(shown(one, locale)));
            return lines;
        }
        return List.of(fill(line, values, locale));
    }

    private static Object value(Map<String, Object> values, String word) {
        Object value = values.get(word);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + word);
        }
        return value;
    }

    private static String shown(Object value, Locale locale) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> shown(one, locale)).collect(Collectors.joining("; "));
        }
        return CONTROL.matcher(String.valueOf(value)).replaceAll(" ").strip();
    }
}
