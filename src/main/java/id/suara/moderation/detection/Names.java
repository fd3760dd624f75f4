package id.suara.moderation.detection;

import java.util.Set;

/** Which tokens could be a name: of a child, a street, a village, a school. */
final class Names {

    private static final WordLists WORDS = WordLists.read("names");

    private static final Set<String> NAME_BEGINNINGS = WORDS.of("NAME_BEGINNINGS");
    private static final Set<String> NAME_ENDINGS = WORDS.of("NAME_ENDINGS");
    private static final Set<String> NAME_TAILS = WORDS.of("NAME_TAILS");

    private final Lexicon lexicon;

    Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isCommon(String word) {
        return lexicon.isCommon(word);
    }

    boolean isRegion(String word) {
        return lexicon.isRegion(word);
    }

    /** A word with a capital letter that is no ordinary word, in a text that is not in capitals throughout. */
    boolean isProper(Reading reading, int index) {
        if (index < 0 || index >= reading.size()) {
            return false;
        }
        Token token = reading.token(index);
        return token.isWord() && token.capital() && token.length() > 1 && !lexicon.isCommon(token.word());
    }

    /** A word, however written, that no dictionary of ours has and that is not built as a word is. */
    boolean isUnknown(Reading reading, int index) {
        if (index < 0 || index >= reading.size()) {
            return false;
        }
        Token token = reading.token(index);
        return token.isWord() && token.length() >= 4 && !lexicon.isCommon(token.word()) && isLatin(token.word());
    }

    boolean isPlaceLike(String word) {
        if (word.length() < 6 || lexicon.isCommon(word)) {
            return false;
        }
        return NAME_BEGINNINGS.stream().anyMatch(word::startsWith)
                || NAME_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** The last of the tokens that go on with a name. */
    int end(Reading reading, int first) {
        int last = reading.token(first).length() == 1
                        && first + 1 < reading.size()
                        && reading.token(first + 1).capital()
                ? first + 1
                : first;
        while (last < first + 4
                && !reading.isBreakAfter(last)
                && reading.gap(last).strip().length() <= 1
                && reading.gap(last).indexOf(',') < 0
                && (isProper(reading, last + 1) || isNumeral(reading.word(last + 1)))) {
            last++;
        }
        return last;
    }

    /** As {@link #end}, and over what goes on in small letters: "nusa indah", "kebon jeruk". */
    int placeEnd(Reading reading, int first) {
        int last = end(reading, first);
        while (last < first + 3
                && last + 1 < reading.size()
                && reading.gap(last).equals(" ")
                && goesOn(reading, last)) {
            last++;
        }
        return last;
    }

    /** What a name of a place goes on with: "indah", "baru". */
    boolean isTail(String word) {
        return NAME_TAILS.contains(word);
    }

    private boolean goesOn(Reading reading, int last) {
        String next = reading.word(last + 1);
        boolean capital = reading.token(last + 1).capital();
        if (capital && reading.token(last).capital()) {
            return reading.token(last + 1).isWord() && !reading.token(last + 1).upper() && next.length() > 2;
        }
        return !capital
                && !reading.token(last).capital()
                && (NAME_TAILS.contains(next)
                        || (NAME_BEGINNINGS.contains(reading.word(last))
                                && reading.token(last + 1).isWord()
                                && next.length() > 3)
                        || isUnknown(reading, last + 1));
    }

    static boolean isNumeral(String word) {
        return !word.isEmpty()
                && ((word.chars().allMatch(Character::isDigit) && word.length() <= 3)
                        || Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
                                .contains(word));
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
