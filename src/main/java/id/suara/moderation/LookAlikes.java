package id.suara.moderation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text brought down to what it reads as, so that {@code 4nj1ng}, {@code ANJIIING} and {@code а n j i n g} are one word. */
public final class LookAlikes {

    private static final Map<Character, Character> READS_AS = Map.ofEntries(
            Map.entry('0', 'o'),
            Map.entry('1', 'i'),
            Map.entry('3', 'e'),
            Map.entry('4', 'a'),
            Map.entry('5', 's'),
            Map.entry('7', 't'),
            Map.entry('8', 'b'),
            Map.entry('9', 'g'),
            Map.entry('@', 'a'),
            Map.entry('$', 's'),
            Map.entry('!', 'i'),
            Map.entry('\u0131', 'i'),
            // Cyrillic and Greek letters that look Latin.
            Map.entry('\u0430', 'a'),
            Map.entry('\u0435', 'e'),
            Map.entry('\u043e', 'o'),
            Map.entry('\u0440', 'p'),
            Map.entry('\u0441', 'c'),
            Map.entry('\u0443', 'y'),
            Map.entry('\u0445', 'x'),
            Map.entry('\u0456', 'i'),
            Map.entry('\u0458', 'j'),
            Map.entry('\u043a', 'k'),
            Map.entry('\u043c', 'm'),
            Map.entry('\u0442', 't'),
            Map.entry('\u03b1', 'a'),
            Map.entry('\u03b5', 'e'),
            Map.entry('\u03b9', 'i'),
            Map.entry('\u03bf', 'o'),
            Map.entry('\u03c1', 'p'),
            Map.entry('\u03bd', 'v'),
            Map.entry('\u03c5', 'u'),
            Map.entry('\u03ba', 'k'));

    private LookAlikes() {}

    /** The words of a text in order: lower-case Latin letters, repeated letters once. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char letter : plain(text)) {
            if (letter >= 'a' && letter <= 'z') {
                if (word.length() == 0 || word.charAt(word.length() - 1) != letter) {
                    word.append(letter);
                }
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** What two texts share that nobody would tell apart: the words, without the gaps. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (char letter : String.join("", words(text)).toCharArray()) {
            if (key.length() == 0 || key.charAt(key.length() - 1) != letter) {
                key.append(letter);
            }
        }
        return key.toString();
    }

    private static char[] plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|[\\u200b-\\u200f\\u2060\\ufeff]", "")
                .toLowerCase(Locale.ROOT);
        char[] plain = letters.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = READS_AS.getOrDefault(plain[i], plain[i]);
        }
        return plain;
    }
}
