package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names in social networks and games, and invitations to talk there. */
final class HandleDetector implements Detector {

    private static final Set<String> NETWORKS = Set.of(
            "ig",
            "insta",
            "instagram",
            "instagrm",
            "igeh",
            "tiktok",
            "tt",
            "tiktokku",
            "fb",
            "facebook",
            "pesbuk",
            "efbe",
            "twitter",
            "twiter",
            "telegram",
            "tele",
            "tg",
            "line",
            "discord",
            "dc",
            "snapchat",
            "snap",
            "wa",
            "whatsapp",
            "watsap",
            "wasap",
            "threads",
            "roblox",
            "steam",
            "youtube",
            "yt",
            "bigo",
            "michat",
            "wechat",
            "kakaotalk",
            "pinterest",
            "bbm",
            "litmatch",
            "mlbb",
            "ff",
            "ml",
            "freefire",
            "epep",
            "pubg",
            "mole",
            "weverse",
            "signal",
            "messenger",
            "instagramku",
            "sosmed",
            "medsos");
    private static final Set<String> ACCOUNTS = Set.of(
            "username",
            "user",
            "uname",
            "akun",
            "usn",
            "userneim",
            "nickname",
            "nick",
            "id",
            "pin",
            "usernameku",
            "akunku");
    private static final Set<String> MINE = Set.of(
            "ku", "aku", "saya", "gue", "gw", "gua", "sy", "q", "ak", "aq", "me", "akuu", "akyu", "kita", "kami");
    private static final Set<String> IS =
            Set.of("adalah", "itu", "namanya", "yaitu", "nya", "yakni", "ya", "nih", "is", "nama");
    private static final Set<String> INVITE = Set.of(
            "follow",
            "folow",
            "polow",
            "pollow",
            "folo",
            "fllw",
            "follback",
            "folback",
            "folbek",
            "subscribe",
            "subs",
            "subscribed",
            "add",
            "dm",
            "pm",
            "inbox",
            "inboks",
            "japri",
            "invite",
            "mutualan",
            "vc",
            "chat",
            "cari",
            "search",
            "kepoin",
            "stalk",
            "chattan",
            "hubungi",
            "wa",
            "wasap",
            "whatsapp",
            "telpon",
            "call",
            "kontak",
            "pc",
            "dmin",
            "tag",
            "mention");
    private static final Set<String> DIRECT = Set.of(
            "dm",
            "pm",
            "japri",
            "pc",
            "inbox",
            "wa",
            "follow",
            "folow",
            "polow",
            "folbek",
            "follback",
            "folback",
            "subscribe",
            "subs",
            "chat",
            "add",
            "vc",
            "whatsapp",
            "wasap",
            "telpon",
            "call",
            "hubungi",
            "kontak");
    private static final Set<String> PLEASE = Set.of(
            "me",
            "aja",
            "ya",
            "yaa",
            "dong",
            "aku",
            "saya",
            "gue",
            "gw",
            "gua",
            "aq",
            "ak",
            "yuk",
            "langsung",
            "ajah",
            "akuu",
            "sy",
            "q");
    /** What nobody does but on request. */
    private static final Set<String> SECRETIVE =
            Set.of("dm", "pm", "japri", "pc", "inbox", "folbek", "follback", "folback", "subscribe", "subs");

    private static final Set<String> OTHERS = Set.of(
            "dia", "guru", "teman", "orang", "mereka", "asing", "om", "suka", "sering", "pernah", "di", "lewat",
            "pakai", "pake", "grup", "nomor", "no", "kirim", "balas", "dari", "via", "kakak", "dikenal", "akun", "nge",
            "buka");
    private static final Set<String> NOT_NAMES = Set.of(
            "kelas", "kls", "covid", "rt", "rw", "sd", "smp", "sma", "g20", "hut", "tahun", "umur", "lantai", "blok",
            "jam", "jl", "no");

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
        boolean network = NETWORKS.contains(word)
                && !Set.of("ml", "tt", "dc", "tele", "line").contains(word);
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
        if (told && plain && token.capital() && reading.gap(first - 1).indexOf(':') >= 0) {
            return names.end(reading, first);
        }
        boolean ends = reading.isBreakAfter(last)
                || reading.gap(last).indexOf(',') >= 0
                || last + 1 >= reading.size()
                || reading.gap(last).indexOf('.') >= 0
                || Set.of("ya", "yaa", "dong", "follow", "folow", "dm", "add", "jangan", "yg", "yang", "dan")
                        .contains(reading.word(last + 1));
        if ((shaped && (network || own || told)) || number || (plain && (own || told) && (ends || !token.capital()))) {
            return last;
        }
        return -1;
    }

    private static boolean isShaped(Reading reading, int first, int last) {
        Token token = reading.token(first);
        if (NOT_NAMES.contains(token.word().replaceAll("\\d+$", ""))) {
            return false;
        }
        long letters = token.word().chars().filter(Character::isLetter).count();
        boolean mixed = letters >= 3 && token.digitsInside();
        boolean joined = last > first && token.isWord() && token.length() > 1;
        return mixed || joined;
    }

    /** "dm aku", "follow ig aku", "add wa ya". */
    private static int invited(Reading reading, int index) {
        String word = reading.word(index);
        if (!INVITE.contains(word) || reading.isBreakAfter(index)) {
            return -1;
        }
        String next = reading.word(index + 1);
        boolean networkNext = NETWORKS.contains(next)
                || (next.endsWith("ku") && NETWORKS.contains(next.substring(0, next.length() - 2)));
        if (networkNext && !word.equals("wa") && (next.endsWith("ku") || MINE.contains(reading.word(index + 2)))) {
            return next.endsWith("ku") ? index + 1 : index + 2;
        }
        boolean through = Set.of("lewat", "di", "via", "by", "ke", "melalui").contains(reading.word(index + 2))
                && MINE.contains(next);
        if (through && NETWORKS.contains(reading.word(index + 3)) && isSpokenTo(reading, index)) {
            return index + 2;
        }
        return DIRECT.contains(word) && PLEASE.contains(next) && isSpokenTo(reading, index) ? index + 1 : -1;
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
        return Set.of(
                        "setuju",
                        "ikut",
                        "tertarik",
                        "berminat",
                        "butuh",
                        "bisa",
                        "boleh",
                        "langsung",
                        "silakan",
                        "silahkan",
                        "tolong",
                        "mau",
                        "kalau",
                        "kalo",
                        "klo",
                        "bantu",
                        "jangan",
                        "dan",
                        "atau",
                        "mari",
                        "ayo",
                        "yuk",
                        "please",
                        "pls",
                        "hubungi",
                        "aja",
                        "minat",
                        "penasaran",
                        "lupa",
                        "juga",
                        "lanjut",
                        "info",
                        "tanya",
                        "kenalan",
                        "temenan",
                        "join",
                        "gabung",
                        "lebih",
                        "coba",
                        "plis",
                        "gas")
                .contains(reading.word(index - 1));
    }
}
