package id.suara.moderation.detection;

import id.suara.moderation.detection.CueLexicon.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text's words as they are meant: what belongs together joined, what is written twice with a 2 as two. */
final class CueWords {

    /**
     * @param token where it stands
     * @param mine whether it says "my" or "me", in itself or in the word behind it
     * @param last whether the sentence ends behind it
     * @param fits the steps of patterns that it is
     */
    record Word(Meaning meaning, int token, boolean mine, boolean last, long[] fits) {

        String text() {
            return meaning.text();
        }

        boolean is(String key) {
            return meaning.is(key);
        }
    }

    private static final Word NONE = new Word(new Meaning("", Set.of(), false), -1, false, true, new long[0]);

    private final CueLexicon lexicon;
    private final CueSteps steps;
    private final Reading reading;
    private final Map<String, String> plains = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<Meaning, long[]> fits = new IdentityHashMap<>();
    private final Map<Meaning, long[]> fitsMine = new IdentityHashMap<>();
    private final List<Word> words = new ArrayList<>();

    private CueWords(CueLexicon lexicon, CueSteps steps, Reading reading) {
        this.lexicon = lexicon;
        this.steps = steps;
        this.reading = reading;
    }

    static CueWords of(CueLexicon lexicon, CueSteps steps, Reading reading) {
        CueWords words = new CueWords(lexicon, steps, reading);
        for (int i = 0; i < reading.size(); i++) {
            i = words.add(i);
        }
        words.giveToOwners();
        return words;
    }

    int size() {
        return words.size();
    }

    /** The word, or one without a meaning outside the text. */
    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NONE;
    }

    /** @return the last token that was used */
    private int add(int index) {
        String word = plain(index);
        boolean goesOn = index + 1 < reading.size() && !reading.isBreakAfter(index);
        if (goesOn && (word.equals("di") || word.equals("d")) && isDone(plain(index + 1))) {
            put("di" + plain(index + 1), index + 1);
            return index + 1;
        }
        boolean twice = word.length() > 3 && word.endsWith("2");
        String once = twice ? word.substring(0, word.length() - 1) : word;
        put(once, index);
        if (twice) {
            put(once, index);
        }
        return index;
    }

    private String plain(int index) {
        return plains.computeIfAbsent(reading.word(index), CueWords::plain);
    }

    /** "di pukul", but "di rumah". */
    private boolean isDone(String word) {
        Meaning joined = meaning("di" + word);
        return joined.keys().stream().anyMatch(key -> key.startsWith("di~"))
                || (lexicon.isKnown(joined.text()) && joined.text().startsWith("di"));
    }

    private Meaning meaning(String word) {
        return meanings.computeIfAbsent(word, lexicon::meaning);
    }

    private Word word(Meaning meaning, int token, boolean mine, boolean last) {
        long[] bits = (mine ? fitsMine : fits).computeIfAbsent(meaning, one -> steps.of(one, mine));
        return new Word(meaning, token, mine, last, bits);
    }

    private void put(String word, int token) {
        String full = CueLexicon.fullForm(word);
        if (full.indexOf(' ') > 0) {
            for (String part : full.split(" ", -1)) {
                words.add(word(meaning(part), token, false, false));
            }
            if (reading.isBreakAfter(token)) {
                Word end = words.remove(words.size() - 1);
                words.add(word(end.meaning(), token, false, true));
            }
            return;
        }
        Meaning meaning = meaning(word);
        words.add(word(meaning, token, meaning.mine(), reading.isBreakAfter(token)));
    }

    /** "tangan aku" is mine as "tanganku" is. */
    private void giveToOwners() {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            boolean thing = word.is("@BODY") || word.is("@KIN") || word.is("@PRIVATE") || word.is("@PHOTO");
            if (thing
                    && !word.last()
                    && (words.get(i + 1).text().equals("aku")
                            || words.get(i + 1).text().equals("ku"))) {
                words.set(i, word(word.meaning(), word.token(), true, false));
            }
        }
    }

    /** Digits that stand for letters, and three of a letter and more. */
    private static String plain(String word) {
        boolean mixed = word.length() >= 4 && word.length() < 40 && word.chars().anyMatch(Character::isLetter);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length() && i < 60; i++) {
            char letter = word.charAt(i);
            if (mixed && letter >= '0' && letter <= '9' && i < word.length() - 1) {
                letter = "oizeasgtbg".charAt(letter - '0');
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
                && "aiueoghktnhsrm".indexOf(word.charAt(length - 1)) >= 0;
        return stretched ? word.substring(0, length - 1) : word;
    }
}
