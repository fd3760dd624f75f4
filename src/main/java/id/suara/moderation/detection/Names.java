package id.suara.moderation.detection;

import java.util.Set;

/** Which tokens could be a name: of a child, a street, a village, a school. */
final class Names {

    private static final Set<String> NAME_BEGINNINGS = Set.of(
            "suka", "karang", "sumber", "tanjung", "bojong", "wono", "sido", "kerta", "mekar", "marga", "tegal",
            "lubuk", "muara", "banjar", "cibi", "cika", "cipa", "ciba", "ranca", "kebon", "kali", "bukit", "gunung",
            "batu", "rawa", "pasir", "teluk");
    private static final Set<String> NAME_ENDINGS = Set.of(
            "rejo", "sari", "mulyo", "mulya", "jaya", "agung", "harjo", "asih", "maju", "makmur", "wangi", "laya",
            "asri", "indah", "permai", "sono", "dadi", "mukti");

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
