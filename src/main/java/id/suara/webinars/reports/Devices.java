package id.suara.webinars.reports;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What devices and programs call themselves in place of a person. */
final class Devices {

    private static final Set<String> NAMES = Set.of(
            "iphone",
            "ipad",
            "ipod",
            "macbook",
            "imac",
            "android",
            "galaxy",
            "samsung",
            "oppo",
            "vivo",
            "xiaomi",
            "redmi",
            "realme",
            "poco",
            "infinix",
            "itel",
            "tecno",
            "huawei",
            "nokia",
            "asus",
            "zenfone",
            "zenbook",
            "vivobook",
            "acer",
            "lenovo",
            "thinkpad",
            "ideapad",
            "dell",
            "axioo",
            "advan",
            "evercoss",
            "sony",
            "xperia",
            "motorola",
            "oneplus",
            "laptop",
            "leptop",
            "notebook",
            "komputer",
            "computer",
            "desktop",
            "handphone",
            "smartphone",
            "phone",
            "hape",
            "tablet",
            "zoom",
            "user",
            "pengguna",
            "guest",
            "tamu",
            "peserta",
            "participant",
            "participants",
            "admin",
            "administrator",
            "host",
            "cohost",
            "windows",
            "microsoft",
            "chrome",
            "perangkat",
            "device",
            "client",
            "unknown",
            "anonymous",
            "anonim",
            "noname");

    /** Words that say something about a device beside its name, and may else be a person's. */
    private static final Set<String> BESIDE = Set.of(
            "pro", "max", "plus", "ultra", "mini", "air", "lite", "prime", "note", "tab", "hp", "pc", "mac", "se",
            "milik", "punya", "room", "rooms", "the", "of", "my", "new", "baru", "owner", "core", "edge", "neo", "play",
            "gt", "sm", "cph");

    private Devices() {}

    static boolean isOne(String word) {
        return NAMES.contains(word);
    }

    /** @return whether the words tell of a device or an account without a person's name, in part or as a whole */
    static boolean among(Collection<String> words) {
        return words.stream().anyMatch(Devices::isOne) || words.stream().allMatch(Devices::isModel);
    }

    private static boolean isModel(String word) {
        return BESIDE.contains(word) || word.chars().anyMatch(Character::isDigit);
    }

    /** @return what is left without devices and their models */
    static List<String> without(List<String> words) {
        return words.stream()
                .filter(word -> !isOne(word) && !isModel(word) && word.length() > 1)
                .toList();
    }
}
