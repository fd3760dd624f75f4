package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A text's words as they are meant: short forms written out, whose they are taken off, what belongs together joined. */
final class CueWords {

    /**
     * @param token where it stands
     * @param mine whether it says "my" or "me" at its end
     * @param last whether the sentence ends behind it
     */
    record Word(String text, int token, boolean mine, boolean last) {}

    static final Set<String> KIN = Set.of(
            "ayah",
            "ibu",
            "paman",
            "kakek",
            "nenek",
            "tante",
            "kakak",
            "adik",
            "sepupu",
            "teman",
            "pacar",
            "guru",
            "pelatih",
            "tetangga",
            "saudara",
            "suami",
            "ustad",
            "ustadz",
            "pengasuh",
            "majikan",
            "bos",
            "wali",
            "mantan",
            "pendeta",
            "pembina",
            "senior",
            "satpam",
            "dosen",
            "anak",
            "pacarku",
            "orangtua",
            "ortu",
            "preman");

    private static final Map<String, String> LONG_FORMS = longForms();

    private final List<Word> words = new ArrayList<>();

    private CueWords() {}

    private static Map<String, String> longForms() {
        Map<String, String> forms = new HashMap<>();
        Lexicon.lines("/detection/short-words-id.tsv").forEach(line -> {
            String[] cells = line.split("\t", -1);
            for (String shorter : cells[1].split(" ", -1)) {
                forms.put(shorter, cells[0]);
            }
        });
        return Map.copyOf(forms);
    }

    static String meaning(String word) {
        return LONG_FORMS.getOrDefault(word, word);
    }

    /** What is mine in "ayahku"; nothing in a word that only ends so. */
    static Optional<String> stem(String word) {
        return word.length() > 4 && word.endsWith("ku")
                ? Optional.of(meaning(word.substring(0, word.length() - 2)))
                : Optional.empty();
    }

    static List<Word> of(Reading reading, Predicate<String> known) {
        CueWords cueWords = new CueWords();
        for (int i = 0; i < reading.size(); i++) {
            i = cueWords.add(reading, i, known);
        }
        return cueWords.words;
    }

    /** @return the last token that was used */
    private int add(Reading reading, int index, Predicate<String> known) {
        String word = plain(reading.word(index));
        if ((word.equals("di") || word.equals("d")) && index + 1 < reading.size() && !reading.isBreakAfter(index)) {
            String joined = "di" + plain(reading.word(index + 1));
            if (known.test(joined) || (joined.endsWith("ku") && known.test(joined.substring(0, joined.length() - 2)))) {
                put(reading, joined, index + 1, known);
                return index + 1;
            }
        }
        boolean twice = word.length() > 3 && word.endsWith("2");
        String once = twice ? word.substring(0, word.length() - 1) : word;
        if (once.length() > 2
                && once.startsWith("d")
                && !once.startsWith("di")
                && !known.test(once)
                && known.test("di" + once.substring(1))) {
            once = "di" + once.substring(1);
        }
        put(reading, once, index, known);
        if (twice) {
            put(reading, once, index, known);
        }
        return index;
    }

    private void put(Reading reading, String word, int token, Predicate<String> known) {
        boolean last = reading.isBreakAfter(token);
        String full = meaning(word);
        String own = stem(word)
                .filter(stem -> KIN.contains(stem) || known.test(stem))
                .orElse(null);
        if (own != null) {
            words.add(new Word(own, token, true, last));
            return;
        }
        if (!full.equals(word) || known.test(word)) {
            words.add(new Word(full, token, false, last));
            return;
        }
        for (String ending : List.of("q", "gue", "nya", "mu", "ne", "e")) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                String meant = meaning(stem);
                if (KIN.contains(meant) || known.test(meant)) {
                    words.add(new Word(meant, token, ending.equals("q") || ending.equals("gue"), last));
                    return;
                }
            }
        }
        words.add(new Word(full, token, false, last));
    }

    /** Digits that stand for letters, and three of a letter and more. */
    private static String plain(String word) {
        boolean mixed = word.length() >= 4 && word.length() < 40 && word.chars().anyMatch(Character::isLetter);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length() && i < 60; i++) {
            char letter = word.charAt(i);
            if (mixed && Character.isDigit(letter) && i < word.length() - 1) {
                letter = "oizeasgtbg".charAt(letter - '0' < 10 && letter >= '0' ? letter - '0' : 0);
            }
            int length = plain.length();
            boolean third = length > 1 && plain.charAt(length - 1) == letter && plain.charAt(length - 2) == letter;
            if (!third) {
                plain.append(letter);
            }
        }
        return unstretched(plain.toString());
    }

    /** No root here has a vowel twice at its end or three letters of one kind. */
    private static String unstretched(String word) {
        int length = word.length();
        boolean stretched = length > 3
                && word.charAt(length - 1) == word.charAt(length - 2)
                && "aiueoghkt".indexOf(word.charAt(length - 1)) >= 0;
        return stretched ? word.substring(0, length - 1) : word;
    }
}
