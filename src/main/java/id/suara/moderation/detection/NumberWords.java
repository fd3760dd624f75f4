package id.suara.moderation.detection;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Digits as words, in Indonesian, as children shorten them, and in languages that they speak at home. */
final class NumberWords {

    private static final Map<String, String> DIGITS = digits(
            "0 nol enol kosong zero nul null ksong kosng",
            "1 satu stu sato siji hiji one esa sidji",
            "2 dua duo loro dwo two dwa due",
            "3 tiga tga telu tilu three tigo tlu",
            "4 empat mpat ampek papat opat four ampat empt emapat",
            "5 lima limo gangsal five lma",
            "6 enam nam anam genep nem enem six enm",
            "7 tujuh tuju tjh pitu seven tujuah tujh",
            "8 delapan lapan dlapan dalapan wolu eight delpan delapn dlpn salapan",
            "9 sembilan smbilan sanga songo nine sembilann semblan smbln",
            "10 sepuluh",
            "11 sebelas");
    private static final int LONGEST = 9;

    private NumberWords() {}

    private static Map<String, String> digits(String... lines) {
        Map<String, String> map = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                map.put(words[i], words[0]);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** @return the digits, or null; words written as one, such as {@code noldelapan}, are read too */
    static String digits(String word) {
        String one = DIGITS.get(word);
        return one != null || word.length() < 7 || word.length() > 120 ? one : glued(word);
    }

    static boolean isOne(String word) {
        return DIGITS.containsKey(word);
    }

    private static String glued(String word) {
        StringBuilder digits = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 1 && !DIGITS.containsKey(word.substring(at, at + length))) {
                length--;
            }
            if (length <= 1) {
                return null;
            }
            digits.append(DIGITS.get(word.substring(at, at + length)));
            at += length;
        }
        return digits.toString();
    }
}
