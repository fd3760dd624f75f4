package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of e-mail and of pages, plain or hidden: with "at" and "dot" in words, in brackets, or with gaps. */
final class LinkDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("link");

    private static final Set<String> ENDINGS = WORDS.of("ENDINGS");
    private static final Set<String> UNSURE_ENDINGS = WORDS.of("UNSURE_ENDINGS");

    private static final Set<String> SECOND = WORDS.of("SECOND");
    private static final Set<String> SHORT = WORDS.of("SHORT");
    private static final Set<String> MAIL = WORDS.of("MAIL");
    private static final Set<String> AT = Set.of("at", "et", "add", "keong", "ad", "ett");
    private static final Set<String> DOT = Set.of("dot", "titik", "dott", "ttk", "tiitik", "point");
    private static final Set<String> MAIL_WORDS = WORDS.of("MAIL_WORDS");

    private static final Set<String> SPIRALS = Set.of("keong", "bulat", "at", "keongnya", "kong");
    private static final Set<String> SLASHES = Set.of("slash", "garing", "miring");
    private static final Set<String> SPELLED_ENDINGS = Set.of("com", "net", "org", "id", "xyz", "co");
    private static final Set<String> AMBIGUOUS_ENDINGS = Set.of("my", "ga", "co", "io", "id", "tv");
    private static final Set<String> STRONG_ENDINGS = Set.of("com", "net", "org", "xyz", "co", "sch");
    private static final Set<String> PAIRS = Set.of(
            "bit ly",
            "wa me",
            "linktr ee",
            "youtu be",
            "tinyurl com",
            "cutt ly",
            "goo gl",
            "tiktok com",
            "instagram com",
            "facebook com",
            "youtube com",
            "discord gg",
            "forms gle");
    private static final Set<String> SHORT_FIRST =
            PAIRS.stream().map(pair -> pair.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> JOINERS = Set.of("underscore", "underskor", "titik", "dot", "strip", "garis", "bawah", "min", "dash");
    private static final List<String> GLUED_PROVIDERS =
            List.of("gmail", "yahoo", "hotmail", "outlook", "icloud", "ymail", "rocketmail");
    private static final Set<String> GLUED_ENDINGS =
            Set.of("com", "dotcom", "titikcom", "coid", "dotcodotid", "titikcotitikid", "cm", "dotco");
    private static final Set<String> SPELLED_SCHEMES = Set.of("http", "https", "www");
    private static final int MANY = 3;

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        List<Hit> links = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int[] span = isGluedMail(reading.word(i))
                    ? new int[] {reading.token(i).from(), reading.token(i).to()}
                    : mail(reading, i);
            if (span == null) {
                span = mailByWord(reading, i);
            }
            if (span != null) {
                hits.add(Hit.of(HitClass.EMAIL, reading, span[0], span[1]));
                i = tokenBefore(reading, i, span[1]);
                continue;
            }
            span = link(reading, i);
            if (span != null) {
                links.add(Hit.of(HitClass.LINK, reading, span[0], span[1]));
                i = tokenBefore(reading, i, span[1]);
            }
        }
        hits.addAll(links);
        if (links.size() >= MANY) {
            hits.add(new Hit(links.get(0).start(), links.get(links.size() - 1).end(), HitClass.MANY_LINKS, null, null));
        }
        return hits;
    }

    private static int tokenBefore(Reading reading, int index, int letter) {
        int last = index;
        while (last + 1 < reading.size() && reading.token(last + 1).from() < letter) {
            last++;
        }
        return last;
    }

    /** From the first token of a name, over a sign that means "at", to a domain. */
    private static int[] mail(Reading reading, int index) {
        int at = index;
        while (at < index + 6 && isInName(reading, at)) {
            at++;
        }
        int domain = behindAt(reading, at);
        if (domain < 0) {
            return null;
        }
        int end = domainEnd(reading, domain);
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

    private static boolean isInName(Reading reading, int index) {
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
        int[] whole = mail(reading, next);
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

    /** "h t t p s : / / ...", "w w w . ...". @return the letter behind it, or -1 */
    private static int spelledOut(Reading reading, int index) {
        StringBuilder letters = new StringBuilder();
        int at = index;
        while (at < index + 5 && reading.word(at).length() == 1) {
            letters.append(reading.word(at++));
            if (!reading.gap(at - 1).equals(" ")) {
                break;
            }
        }
        String spelled = letters.toString();
        if (!SPELLED_SCHEMES.contains(spelled) || at >= reading.size()) {
            return -1;
        }
        return pathEnd(reading, reading.token(at).to());
    }

    private static int[] link(Reading reading, int index) {
        Token token = reading.token(index);
        int spelled = token.length() == 1 && (token.word().equals("h") || token.word().equals("w"))
                ? spelledOut(reading, index)
                : -1;
        if (spelled >= 0) {
            return new int[] {token.from(), spelled};
        }
        String word = token.word();
        boolean scheme = (word.equals("http")
                        || word.equals("https")
                        || word.equals("hxxp")
                        || word.equals("hxxps")
                        || word.equals("htp")
                        || word.equals("htps"))
                && reading.gap(index).strip().startsWith(":");
        boolean www = (word.equals("www") || word.equals("wwww"))
                && (reading.gap(index).strip().equals(".") || DOT.contains(reading.word(index + 1)));
        if (scheme || www) {
            int domain = www ? domainEnd(reading, DOT.contains(reading.word(index + 1)) ? index + 2 : index) : -1;
            int next = reading.token(Math.min(index + 1, reading.size() - 1)).to();
            return new int[] {token.from(), pathEnd(reading, Math.max(domain, next))};
        }
        if (!token.isNumber() || isInName(reading, index)) {
            int end = domainEnd(reading, index);
            if (end >= 0) {
                return new int[] {token.from(), pathEnd(reading, end)};
            }
        }
        return null;
    }

    /** A domain that begins with a token. @return behind it, or -1 */
    private static int domainEnd(Reading reading, int index) {
        int last = index;
        int lastKnown = -1;
        while (last < index + 5 && last + 1 < reading.size()) {
            int next = behindDot(reading, last);
            if (next < 0) {
                break;
            }
            boolean spelled = next > last + 1 || !reading.gap(last).equals(".");
            String ending = reading.word(next);
            boolean path = reading.gap(next).startsWith("/") || SLASHES.contains(reading.word(next + 1));
            boolean shortener = SHORT.contains(reading.word(next - (next - last)));
            boolean sure = ENDINGS.contains(ending)
                    && (!spelled || isSpelledEnding(ending) || shortener || last > index)
                    && (!isAmbiguous(ending) || path || shortener || last > index || isName(reading, last));
            boolean unsure =
                    UNSURE_ENDINGS.contains(ending) && (path || shortener) && (path || !spelled || next > last + 1);
            if (sure || unsure) {
                lastKnown = next;
            } else if (!SECOND.contains(ending)
                    && !reading.gap(last).equals(".")
                    && !reading.gap(last).equals("-")) {
                break;
            }
            last = next;
        }
        if (lastKnown < 0 && index + 1 < reading.size() && isKnownPair(reading, index)) {
            lastKnown = index + 1;
        }
        return lastKnown < 0 ? -1 : reading.token(lastKnown).to();
    }

    /** Endings that begin an Indonesian or an English sentence. */
    private static boolean isAmbiguous(String ending) {
        return AMBIGUOUS_ENDINGS.contains(ending);
    }

    /** Not just a full stop without a space behind it. */
    private static boolean isName(Reading reading, int index) {
        return reading.letter(reading.token(index + 1).to()) != ' '
                || (reading.token(index).length() > 1
                        && !reading.token(index + 1).capital());
    }

    private static boolean isSpelledEnding(String ending) {
        return SPELLED_ENDINGS.contains(ending);
    }

    private static int behindDot(Reading reading, int index) {
        String gap = reading.gap(index);
        if (gap.equals(".") || gap.equals("[.]") || gap.equals("(.)") || gap.equals("{.}")) {
            return index + 1;
        }
        String ending = reading.word(index + 1);
        boolean strong = STRONG_ENDINGS.contains(ending);
        if (strong
                && (gap.equals(" .")
                        || gap.equals(" . ")
                        || (gap.equals(". ") && ending.equals("com"))
                        || gap.equals(","))
                && index + 1 < reading.size()
                && !reading.token(index + 1).capital()) {
            return index + 1;
        }
        boolean dot = DOT.contains(reading.word(index + 1))
                && index + 2 < reading.size()
                && gap.indexOf('\n') < 0
                && reading.gap(index + 1).indexOf('\n') < 0;
        boolean known = ENDINGS.contains(reading.word(index + 2))
                || SECOND.contains(reading.word(index + 2))
                || (SHORT.contains(reading.word(index)) && UNSURE_ENDINGS.contains(reading.word(index + 2)));
        return dot && known ? index + 2 : -1;
    }

    /** "bit ly/...", "wa me". */
    private static boolean isKnownPair(Reading reading, int index) {
        String gap = reading.gap(index);
        boolean near = gap.equals(" ") || gap.equals(" . ") || gap.equals("-") || gap.equals(", ");
        return near
                && SHORT_FIRST.contains(reading.word(index))
                && PAIRS.contains(reading.word(index) + " " + reading.word(index + 1));
    }

    /** "slash abc" behind a domain. */
    private static int spelledPathEnd(Reading reading, int from) {
        int slash = reading.tokenFrom(from);
        boolean spelled =
                slash + 1 < reading.size() && SLASHES.contains(reading.word(slash)) && !reading.isBreakAfter(slash);
        return spelled ? reading.token(slash + 1).to() : from;
    }

    private static int pathEnd(Reading reading, int from) {
        int end = spelledPathEnd(reading, from);
        while (end < reading.length() && end < from + 400 && !Character.isWhitespace(reading.letter(end))) {
            end++;
        }
        while (end > from && ".,;:!?)]}\"'".indexOf(reading.letter(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
