package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names in social networks and games, and invitations to talk there. */
final class HandleDetector implements Detector {

    private static final WordLists WORDS = WordLists.read("handle");

    private static final Set<String> NETWORKS = WORDS.of("NETWORKS");
    private static final Set<String> ACCOUNTS = WORDS.of("ACCOUNTS");
    private static final Set<String> MINE = WORDS.of("MINE");
    private static final Set<String> IS = WORDS.of("IS");
    private static final Set<String> INVITE = WORDS.of("INVITE");
    private static final Set<String> DIRECT = WORDS.of("DIRECT");
    private static final Set<String> PLEASE = WORDS.of("PLEASE");
    private static final Set<String> SECRETIVE = WORDS.of("SECRETIVE");

    private static final Set<String> OTHERS = WORDS.of("OTHERS");
    private static final Set<String> INVITED_AFTER = WORDS.of("INVITED_AFTER");
    private static final Set<String> NOT_NAMES = WORDS.of("NOT_NAMES");

    /** Names of networks that are also other short words. */
    private static final Set<String> WORDS_TOO = Set.of("ml", "tt", "dc", "tele", "line");

    private static final Set<String> BEHIND_A_NAME =
            Set.of("ya", "yaa", "dong", "follow", "folow", "dm", "add", "jangan", "yg", "yang", "dan");

    private final Names names;

    HandleDetector(Names names) {
        this.names = names;
    }

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int last = signed(reading, i);
            int first = i;
            if (last < 0) {
                last = joinedByUnderscore(reading, i);
            }
            if (last < 0) {
                last = named(reading, i);
            }
            if (last < 0) {
                last = invited(reading, i);
            }
            if (last >= 0) {
                int from = reading.token(first).from();
                hits.add(Hit.of(
                        HitClass.HANDLE,
                        reading,
                        isAt(reading, from - 1) ? from - 1 : from,
                        reading.token(last).to()));
                i = last;
            }
        }
        return hits;
    }

    private static boolean isAt(Reading reading, int letter) {
        return reading.letter(letter) == '@';
    }

    /** {@code @name}, but neither a price nor an address of e-mail. */
    private int signed(Reading reading, int index) {
        Token token = reading.token(index);
        boolean edged = "_.".indexOf(reading.letter(token.from() - 1)) >= 0 && isAt(reading, token.from() - 2);
        boolean sign = edged
                || isAt(reading, token.from() - 1)
                || (isAt(reading, token.from() - 2)
                        && reading.letter(token.from() - 1) == ' '
                        && reading.letter(token.from() - 3) == ' '
                        && (token.digitsInside() || isNetworkBefore(reading, index)));
        boolean inside = Character.isLetterOrDigit(reading.letter(token.from() - 2)) && isAt(reading, token.from() - 1);
        if (!sign || inside) {
            return -1;
        }
        int last = handleEnd(reading, index);
        boolean price = token.isNumber() || token.word().startsWith("rp");
        return (price && last == index) || token.length() < 2 ? -1 : last;
    }

    private static boolean isNetworkBefore(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            if (NETWORKS.contains(reading.word(i)) || ACCOUNTS.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static int joinedByUnderscore(Reading reading, int index) {
        int last = handleEnd(reading, index);
        boolean underscore = false;
        for (int i = index; i < last; i++) {
            underscore |= reading.gap(i).contains("_");
        }
        int length = reading.token(last).to() - reading.token(index).from();
        return underscore && length >= 5 && !reading.token(index).isNumber() ? last : -1;
    }

    private static int handleEnd(Reading reading, int index) {
        int last = index;
        while (last < index + 6 && last + 1 < reading.size()) {
            String gap = reading.gap(last);
            boolean joins = gap.equals("_")
                    || (gap.equals("#") && reading.token(last + 1).isNumber())
                    || gap.equals("__")
                    || gap.equals("._")
                    || gap.equals("_.")
                    || gap.equals("___")
                    || (gap.equals(".") && !reading.token(last + 1).capital());
            if (!joins) {
                break;
            }
            last++;
        }
        return last;
    }

    /** A network or account, whose it is, and a name: "ig ku rina_p", "username roblox: xx99", "tiktokku namanya ...". */
    private int named(Reading reading, int index) {
        String word = reading.word(index);
        boolean own = (word.endsWith("ku") && isPlace(word.substring(0, word.length() - 2))) || word.equals("tiktokku");
        boolean twoWords = word.equals("tik") && reading.word(index + 1).startsWith("tok");
        if (!isPlace(word) && !own && !twoWords) {
            return -1;
        }
        int at = twoWords ? index + 1 : index;
        own |= twoWords && reading.word(at).equals("tokku");
        boolean told = false;
        boolean network = NETWORKS.contains(word) && !WORDS_TOO.contains(word);
        while (at + 1 < reading.size() && at < index + 6 && !reading.isBreakAfter(at)) {
            String next = reading.word(at + 1);
            told |= isTelling(reading.gap(at));
            if (MINE.contains(next)) {
                own = true;
            } else if (IS.contains(next)) {
                told = true;
            } else if (isPlace(next)) {
                network = true;
            } else {
                break;
            }
            at++;
        }
        if (at + 1 >= reading.size() || reading.isBreakAfter(at)) {
            return -1;
        }
        told |= isTelling(reading.gap(at));
        return name(reading, at + 1, own, told, network);
    }

    private static boolean isPlace(String word) {
        return NETWORKS.contains(word) || ACCOUNTS.contains(word);
    }

    private static boolean isTelling(String gap) {
        if (gap.equals(" ")) {
            return false;
        }
        String sign = gap.strip();
        return sign.equals(":")
                || sign.equals("=")
                || sign.equals("->")
                || sign.equals("\"")
                || sign.equals(": \"")
                || sign.equals("@")
                || sign.equals(":@")
                || sign.equals(": @");
    }

    private int name(Reading reading, int first, boolean own, boolean told, boolean network) {
        Token token = reading.token(first);
        int last = handleEnd(reading, first);
        boolean shaped = isShaped(reading, first, last);
        boolean number = token.isNumber()
                && token.length() >= 6
                && (own || told || reading.word(first - 1).equals("id"));
        boolean plain =
                token.isWord() && token.length() >= 4 && !names.isCommon(token.word()) && !names.isRegion(token.word());
        boolean display = plain && token.capital() && (network || own);
        if (display && ((told && reading.gap(first - 1).indexOf(':') >= 0) || own)) {
            return displayEnd(reading, first);
        }
        boolean ends = reading.isBreakAfter(last)
                || reading.gap(last).indexOf(',') >= 0
                || last + 1 >= reading.size()
                || reading.gap(last).indexOf('.') >= 0
                || BEHIND_A_NAME.contains(reading.word(last + 1));
        if (number) {
            return numberEnd(reading, last);
        }
        if ((shaped && (network || own || told)) || (plain && (own || told) && (ends || !token.capital()))) {
            return last;
        }
        return -1;
    }

    /** "Zaki Vlog Kampung": as people are called on the networks where they are not called by one word. */
    private static int displayEnd(Reading reading, int first) {
        int last = handleEnd(reading, first);
        while (last < first + 3
                && last + 1 < reading.size()
                && reading.gap(last).equals(" ")
                && reading.token(last + 1).capital()) {
            last = handleEnd(reading, last + 1);
        }
        return last;
    }

    /** "12345678 (2233)". */
    private static int numberEnd(Reading reading, int at) {
        boolean server = reading.gap(at).strip().equals("(")
                && at + 1 < reading.size()
                && reading.token(at + 1).isNumber();
        return server ? at + 1 : at;
    }

    private static boolean isShaped(Reading reading, int first, int last) {
        Token token = reading.token(first);
        if (NOT_NAMES.contains(token.word().replaceAll("\\d+$", ""))) {
            return false;
        }
        long letters = token.word().chars().filter(Character::isLetter).count();
        boolean mixed = letters >= 3 && token.digitsInside();
        boolean joined = last > first && token.isWord() && token.length() > 1;
        return mixed || joined || hasInnerCapital(reading, token);
    }

    /** "SiPalingGG", "DapurBocil". */
    private static boolean hasInnerCapital(Reading reading, Token token) {
        boolean small = false;
        for (int i = token.from(); i < token.to(); i++) {
            if (small && reading.isCapital(i)) {
                return token.length() > 4;
            }
            small |= !reading.isCapital(i);
        }
        return false;
    }

    /** "dm aku", "follow ig aku", "add wa ya". */
    private int invited(Reading reading, int index) {
        String word = reading.word(index);
        if (!INVITE.contains(word) || reading.isBreakAfter(index)) {
            return -1;
        }
        String next = reading.word(index + 1);
        boolean networkNext = NETWORKS.contains(next)
                || (next.endsWith("ku") && NETWORKS.contains(next.substring(0, next.length() - 2)));
        if (networkNext && !word.equals("wa") && (next.endsWith("ku") || MINE.contains(reading.word(index + 2)))) {
            return withName(reading, next.endsWith("ku") ? index + 1 : index + 2);
        }
        boolean through = Set.of("lewat", "di", "via", "by", "ke", "melalui").contains(reading.word(index + 2))
                && MINE.contains(next);
        if (through && NETWORKS.contains(reading.word(index + 3)) && isSpokenTo(reading, index)) {
            return withName(reading, index + 3);
        }
        return DIRECT.contains(word) && PLEASE.contains(next) && isSpokenTo(reading, index) ? index + 1 : -1;
    }

    private int withName(Reading reading, int last) {
        boolean goesOn = last + 1 < reading.size() && !reading.isBreakAfter(last);
        return goesOn ? Math.max(last, name(reading, last + 1, true, false, true)) : last;
    }

    /** Not "guru chat aku" or "dia wa aku": somebody else does it there, and "pakai wa saya belajar". */
    private static boolean isSpokenTo(Reading reading, int index) {
        if (index == 0
                || reading.isBreakAfter(index - 1)
                || reading.gap(index - 1).indexOf(',') >= 0
                || reading.gap(index - 1).indexOf('.') >= 0
                || reading.gap(index - 1).indexOf(':') >= 0) {
            return true;
        }
        if (SECRETIVE.contains(reading.word(index))) {
            return !OTHERS.contains(reading.word(index - 1));
        }
        return INVITED_AFTER.contains(reading.word(index - 1));
    }
}
