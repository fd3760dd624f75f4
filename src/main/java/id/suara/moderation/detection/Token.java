package id.suara.moderation.detection;

/**
 * A run of letters and digits.
 *
 * @param from into the reading's letters
 * @param to behind the last
 * @param word in lower case, look-alike letters as Latin ones, digits as digits
 * @param digitCount how many of its letters are digits
 * @param capital whether it was written with a capital letter in front
 * @param upper whether it was written in capitals throughout, two at least
 */
record Token(int from, int to, String word, int digitCount, boolean capital, boolean upper) {

    boolean isNumber() {
        return digitCount == word.length();
    }

    boolean isWord() {
        return digitCount == 0;
    }

    boolean digitsInside() {
        return digitCount > 0;
    }

    int length() {
        return word.length();
    }
}
