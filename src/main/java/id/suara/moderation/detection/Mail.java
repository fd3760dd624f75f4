package id.suara.moderation.detection;

import java.util.List;
import java.util.Set;

/** Addresses of e-mail, plain or hidden: with "at" and "dot" in words, in brackets, with gaps or without any. */
final class Mail {

    private static final WordLists WORDS = WordLists.read("link");

    private static final Set<String> ENDINGS = WORDS.of("ENDINGS");
    private static final Set<String> MAIL = WORDS.of("MAIL");
    private static final Set<String> AT = Set.of("at", "et", "add", "keong", "ad", "ett");
    private static final Set<String> DOT = Set.of("dot", "titik", "dott", "ttk", "tiitik", "point");
    private static final Set<String> MAIL_WORDS = WORDS.of("MAIL_WORDS");
    private static final Set<String> SPIRALS = Set.of("keong", "bulat", "at", "keongnya", "kong");
    private static final Set<String> JOINERS =
            Set.of("underscore", "underskor", "titik", "dot", "strip", "garis", "bawah", "min", "dash");
    private static final List<String> GLUED_PROVIDERS =
            List.of("gmail", "yahoo", "hotmail", "outlook", "icloud", "ymail", "rocketmail");
    private static final Set<String> GLUED_ENDINGS =
            Set.of("com", "dotcom", "titikcom", "coid", "dotcodotid", "titikcotitikid", "cm", "dotco");

    private Mail() {}

    /** @return where an address begins and ends that a token belongs to, as letters of the reading; null when there is none */
    static int[] of(Reading reading, int index) {
        if (isGluedMail(reading.word(index))) {
            return new int[] {reading.token(index).from(), reading.token(index).to()};
        }
        int[] plain = at(reading, index);
        return plain == null ? mailByWord(reading, index) : plain;
    }

    /** From the first token of a name, over a sign that means "at", to a domain. */
    private static int[] at(Reading reading, int index) {
        int at = index;
        while (at < index + 6 && isInName(reading, at)) {
            at++;
        }
        int domain = behindAt(reading, at);
        if (domain < 0) {
            return null;
        }
        int end = Domains.end(reading, domain);
        boolean provider = MAIL.contains(reading.word(domain));
        if (end < 0 && !provider) {
            return null;
        }
        boolean word = reading.token(domain - 1).from() > reading.token(at).from() && !isSigned(reading, at);
        if (word && !provider && !isSpelledDomain(reading, domain)) {
            return null;
        }
        int first = nameBegin(reading, index);
        return new int[] {
            reading.token(first).from(), end < 0 ? reading.token(domain).to() : end
        };
    }

    /** Back over "rafi underscore 12", "doni titik pratama". */
    private static int nameBegin(Reading reading, int index) {
        int first = index;
        while (first >= 2
                && first > index - 6
                && JOINERS.contains(reading.word(first - 1))
                && !reading.isBreakAfter(first - 1)
                && !reading.isBreakAfter(first - 2)) {
            first -= 2;
        }
        return first;
    }

    private static boolean isSpelledDomain(Reading reading, int domain) {
        return DOT.contains(reading.word(domain + 1))
                || (reading.gap(domain).equals(".") && ENDINGS.contains(reading.word(domain + 1)));
    }

    private static boolean isSigned(Reading reading, int at) {
        return reading.gap(at).indexOf('@') >= 0;
    }

    static boolean isInName(Reading reading, int index) {
        String gap = reading.gap(index);
        return gap.equals(".") || gap.equals("_") || gap.equals("-") || gap.equals("+") || gap.equals("__");
    }

    /** @return the token where the domain begins, or -1 */
    private static int behindAt(Reading reading, int at) {
        if (at + 1 >= reading.size()) {
            return -1;
        }
        String gap = reading.gap(at).strip();
        if (gap.equals("@") || gap.equals("(@)") || gap.equals("[@]") || gap.equals("{@}") || gap.equals("<@>")) {
            return at + 1;
        }
        String word = reading.word(at + 1);
        String behind = reading.gap(at + 1).strip();
        boolean bracketed =
                (gap.endsWith("(") || gap.endsWith("[") || gap.endsWith("{") || gap.endsWith("<") || gap.endsWith("*"))
                        && !behind.isEmpty()
                        && ")]}>*".indexOf(behind.charAt(0)) >= 0;
        if (bracketed && (AT.contains(word) || word.equals("a"))) {
            return at + 2 < reading.size() ? at + 2 : -1;
        }
        boolean bare = gap.isEmpty() || gap.equals("-") || gap.equals("_");
        if (bare && AT.contains(word)) {
            return at + 2 < reading.size() ? at + 2 : -1;
        }
        // "a keong", "a bulat", "tanda at"
        if (bare
                && (word.equals("a") || word.equals("tanda"))
                && at + 3 < reading.size()
                && SPIRALS.contains(reading.word(at + 2))) {
            return at + 3;
        }
        return -1;
    }

    /** "emailku rina123", "gmail: rina.putri". */
    private static int[] mailByWord(Reading reading, int index) {
        String word = reading.word(index);
        if (!MAIL_WORDS.contains(word)) {
            // "rina123 gmail com"
            return index > 0
                            && MAIL.contains(word)
                            && word.length() > 4
                            && reading.word(index + 1).equals("com")
                            && !reading.isBreakAfter(index - 1)
                    ? new int[] {
                        reading.token(index - 1).from(),
                        reading.token(index + 1).to()
                    }
                    : MAIL.contains(word)
                                    && DOT.contains(reading.word(index + 1))
                                    && ENDINGS.contains(reading.word(index + 2))
                            ? new int[] {
                                reading.token(Math.max(0, index - 1)).from(),
                                reading.token(index + 2).to()
                            }
                            : null;
        }
        if (word.equals("gmail")
                && index > 0
                && (reading.word(index + 1).equals("com")
                        || (DOT.contains(reading.word(index + 1))
                                && reading.word(index + 2).equals("com")))) {
            int last = reading.word(index + 1).equals("com") ? index + 1 : index + 2;
            return new int[] {
                reading.token(index - 1).from(), reading.token(last).to()
            };
        }
        int next = index + 1;
        while (next < index + 3
                && Set.of("ku", "aku", "saya", "gue", "gw", "adalah", "itu", "sy", "nya", "q")
                        .contains(reading.word(next))) {
            next++;
        }
        if (next >= reading.size() || reading.isBreakAfter(next - 1)) {
            return null;
        }
        int end = next;
        while (end < next + 4 && isInName(reading, end)) {
            end++;
        }
        int[] whole = at(reading, next);
        if (whole != null) {
            return whole;
        }
        boolean named = end > next
                || (reading.token(next).digitsInside() && !reading.token(next).isNumber());
        boolean spelled =
                Set.of("underscore", "underskor", "titik", "strip", "garis").contains(reading.word(next + 1))
                        && !reading.isBreakAfter(next);
        return named && reading.token(next).length() > 2
                ? new int[] {reading.token(next).from(), reading.token(end).to()}
                : spelled
                        ? new int[] {
                            reading.token(next).from(),
                            reading.token(Math.min(next + 2, reading.size() - 1))
                                    .to()
                        }
                        : null;
    }

    /** "rinaATgmailDOTcom", "rinagmailcom": written as one word. @return whether it is such an address */
    private static boolean isGluedMail(String word) {
        for (String provider : GLUED_PROVIDERS) {
            int at = word.indexOf(provider);
            if (at >= 3 && GLUED_ENDINGS.contains(word.substring(at + provider.length()))) {
                return true;
            }
        }
        return false;
    }
}
