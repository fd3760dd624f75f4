package id.suara.webinars.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that offices are named with, beside the place. */
final class Offices {

    /** Of one kind, however it is shortened. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("dinsos", "dinsos"),
            Map.entry("dinsosp3a", "dinsos"),
            Map.entry("dinsospppa", "dinsos"),
            Map.entry("dinsosdalduk", "dinsos"),
            Map.entry("dinsospmd", "dinsos"),
            Map.entry("dinas", "dinsos"),
            Map.entry("sosial", "dinsos"),
            Map.entry("lpa", "lpa"),
            Map.entry("lpai", "lpa"),
            Map.entry("uptd", "ppa"),
            Map.entry("upt", "ppa"),
            Map.entry("ppa", "ppa"),
            Map.entry("p2tp2a", "ppa"),
            Map.entry("dp3a", "ppa"),
            Map.entry("dp3ak", "ppa"),
            Map.entry("dp3akb", "ppa"),
            Map.entry("dp3ap2kb", "ppa"),
            Map.entry("dpppa", "ppa"),
            Map.entry("univ", "university"),
            Map.entry("universitas", "university"),
            Map.entry("kemensos", "ministry"),
            Map.entry("kementerian", "ministry"));

    /** Which of two places of one name it is. */
    private static final Map<String, String> LEVELS = Map.of(
            "kab", "kabupaten",
            "kabupaten", "kabupaten",
            "pemkab", "kabupaten",
            "kota", "kota",
            "pemkot", "kota",
            "prov", "provinsi",
            "provinsi", "provinsi",
            "propinsi", "provinsi",
            "pemprov", "provinsi");

    private static final Set<String> BESIDE = Set.of(
            "pppa",
            "p3a",
            "p2kb",
            "pmd",
            "peksos",
            "tksk",
            "pkh",
            "bidang",
            "bid",
            "rehsos",
            "rehabilitasi",
            "linjamsos",
            "dayasos",
            "perlindungan",
            "pemberdayaan",
            "perempuan",
            "anak",
            "seksi",
            "subbag",
            "kantor",
            "balai",
            "panti",
            "yayasan",
            "lks",
            "lksa",
            "aula",
            "ruang",
            "rapat",
            "staf",
            "staff",
            "kasi",
            "kabid",
            "kadis",
            "kadinsos",
            "kasubbag",
            "sekdis",
            "kepala",
            "sekretaris",
            "sekretariat",
            "operator",
            "pekerja",
            "pendamping",
            "daerah",
            "istimewa",
            "kec",
            "kecamatan",
            "lembaga",
            "dan",
            "republik",
            "indonesia",
            "pusat",
            "forum",
            "pt",
            "cv",
            "satuan",
            "bakti");

    /** As people shorten provinces. */
    private static final Map<String, List<String>> SHORTENED = Map.ofEntries(
            Map.entry("jatim", List.of("jawa", "timur")),
            Map.entry("jateng", List.of("jawa", "tengah")),
            Map.entry("jabar", List.of("jawa", "barat")),
            Map.entry("sumut", List.of("sumatera", "utara")),
            Map.entry("sumbar", List.of("sumatera", "barat")),
            Map.entry("sumsel", List.of("sumatera", "selatan")),
            Map.entry("kalbar", List.of("kalimantan", "barat")),
            Map.entry("kaltim", List.of("kalimantan", "timur")),
            Map.entry("kalsel", List.of("kalimantan", "selatan")),
            Map.entry("kalteng", List.of("kalimantan", "tengah")),
            Map.entry("kaltara", List.of("kalimantan", "utara")),
            Map.entry("sulsel", List.of("sulawesi", "selatan")),
            Map.entry("sulut", List.of("sulawesi", "utara")),
            Map.entry("sulteng", List.of("sulawesi", "tengah")),
            Map.entry("sultra", List.of("sulawesi", "tenggara")),
            Map.entry("sulbar", List.of("sulawesi", "barat")),
            Map.entry("ntb", List.of("nusa", "tenggara", "barat")),
            Map.entry("ntt", List.of("nusa", "tenggara", "timur")),
            Map.entry("kepri", List.of("kepulauan", "riau")),
            Map.entry("babel", List.of("bangka", "belitung")),
            Map.entry("malut", List.of("maluku", "utara")),
            Map.entry("diy", List.of("yogyakarta")),
            Map.entry("jogja", List.of("yogyakarta")),
            Map.entry("yogya", List.of("yogyakarta")),
            Map.entry("jogjakarta", List.of("yogyakarta")),
            Map.entry("jkt", List.of("jakarta")),
            Map.entry("sby", List.of("surabaya")),
            Map.entry("bdg", List.of("bandung")),
            Map.entry("smg", List.of("semarang")));

    private static final String GLUED = "dinsos";

    private Offices() {}

    /** Whether it names an office, whatever the place. "Sakti" does so before "Peksos" only, and else is a name. */
    static boolean isOne(String word) {
        return KINDS.containsKey(word) || LEVELS.containsKey(word) || BESIDE.contains(word);
    }

    /** @return null for a word that says no kind */
    static String kind(String word) {
        return KINDS.get(word);
    }

    /** @return null for a word that says no level */
    static String level(String word) {
        return LEVELS.get(word);
    }

    /** Words as an institution's would be written out: provinces in full, "dinsossleman" in two words. */
    static List<String> writtenOut(List<String> words) {
        List<String> full = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith(GLUED) && word.length() > GLUED.length() + 2 && !isOne(word)) {
                full.add(GLUED);
                full.addAll(unglued(word.substring(GLUED.length())));
            } else {
                full.addAll(SHORTENED.getOrDefault(word, List.of(word)));
            }
        }
        return full;
    }

    private static List<String> unglued(String rest) {
        for (String level : List.of("kabupaten", "kab", "kota", "provinsi", "prov")) {
            if (rest.startsWith(level) && rest.length() > level.length() + 3) {
                String place = rest.substring(level.length());
                // "Kotabaru" and "Kotawaringin" are places of their own.
                if (!place.startsWith("bar") && !place.startsWith("waringin") && !place.startsWith("mobagu")) {
                    return writtenOut(List.of(level, place));
                }
            }
        }
        return SHORTENED.getOrDefault(rest, List.of(rest));
    }
}
