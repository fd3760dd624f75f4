package id.suara.moderation.detection;

/**
 * A pattern of RE2 whose groups capture nothing. Where a rule hits is all that is asked of it; keeping what each group matched
 * would be further steps for each letter of a text.
 */
final class Ungrouped {

    private final String pattern;
    private final StringBuilder written = new StringBuilder();
    private int at;

    private Ungrouped(String pattern) {
        this.pattern = pattern;
    }

    /** @return the same pattern for what is none, or quotes with {@code \Q} */
    static String of(String pattern) {
        return pattern.contains("\\Q") ? pattern : new Ungrouped(pattern).written();
    }

    private String written() {
        while (at < pattern.length()) {
            switch (pattern.charAt(at)) {
                case '\\' -> copy(2);
                case '[' -> copyClass();
                case '(' -> copyGroup();
                default -> copy(1);
            }
        }
        return written.toString();
    }

    private void copyGroup() {
        copy(1);
        if (!pattern.startsWith("?", at)) {
            written.append("?:");
        }
    }

    /** A bracket that comes first in a class is one of its letters. */
    private void copyClass() {
        copy(pattern.startsWith("[^", at) ? 2 : 1);
        if (pattern.startsWith("]", at)) {
            copy(1);
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            int named = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at) : -1;
            if (named >= 0) {
                copy(named + 2 - at);
            } else {
                copy(pattern.charAt(at) == '\\' ? 2 : 1);
            }
        }
        copy(1);
    }

    private void copy(int letters) {
        int end = Math.min(pattern.length(), at + letters);
        written.append(pattern, at, end);
        at = end;
    }
}
