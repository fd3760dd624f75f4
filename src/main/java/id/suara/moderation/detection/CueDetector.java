package id.suara.moderation.detection;

import id.suara.moderation.detection.CueWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signs that something is done to the writer or to somebody the writer knows. That bullying must stop is no such sign; that
 * it happens to me is.
 */
final class CueDetector implements Detector {

    private enum Whom {
        ME,
        OTHER,
        GENERAL,
        UNSAID,
        UNCLEAR
    }

    private static final Set<String> ME = Set.of("aku", "kami", "ku", "daku", "diriku", "hatiku", "kamiku");
    private static final Set<String> OTHERS = Set.of(
            "dia",
            "ia",
            "doi",
            "beliau",
            "adik",
            "kakak",
            "sepupu",
            "teman",
            "ibu",
            "tetangga",
            "saudara",
            "nenek",
            "pacar",
            "seorang",
            "seseorang",
            "ponakan",
            "keponakan");
    private static final Set<String> GENERAL = Set.of(
            "anak",
            "siswa",
            "siswi",
            "murid",
            "pelajar",
            "remaja",
            "perempuan",
            "korban",
            "pelaku",
            "warga",
            "manusia",
            "wanita",
            "laki",
            "masyarakat",
            "buruh",
            "hewan",
            "kucing",
            "anjing",
            "santri",
            "sampah",
            "kita",
            "barang",
            "makanan",
            "buku",
            "bola",
            "hp",
            "tanah",
            "lahan",
            "tiket",
            "jajanan",
            "rokok",
            "obat",
            "produk",
            "pintu",
            "pagar",
            "gerbang",
            "gedung",
            "toilet",
            "perpustakaan",
            "lapangan",
            "taman",
            "jalan",
            "gudang");
    /** What is ours when it stands before "kami": the class is locked, not we. */
    private static final Set<String> PLACES = Set.of(
            "kelas",
            "sekolah",
            "desa",
            "kampung",
            "toilet",
            "kantin",
            "lapangan",
            "daerah",
            "kota",
            "pulau",
            "lingkungan",
            "hak",
            "ide",
            "usul",
            "buku",
            "perpustakaan",
            "gerbang",
            "tas",
            "motor",
            "sepeda");

    private static final Set<String> MANY = Set.of(
            "banyak",
            "setiap",
            "semua",
            "para",
            "seluruh",
            "sebagian",
            "tiap",
            "antar",
            "sesama",
            "hak",
            "melindungi",
            "lindungi",
            "bagi",
            "untuk");
    private static final Set<String> PASSING = Set.of(
            "sering",
            "pernah",
            "selalu",
            "sudah",
            "suka",
            "kadang",
            "terus",
            "lagi",
            "juga",
            "mau",
            "akan",
            "sampai",
            "malah",
            "sempat",
            "habis",
            "dulu",
            "kemarin",
            "tadi",
            "semalam",
            "waktu",
            "itu",
            "jadi",
            "di",
            "rumah",
            "sekolah",
            "kelas",
            "sangat",
            "cuma",
            "hanya",
            "yang",
            "saja",
            "hampir",
            "hari",
            "malam",
            "banget",
            "ingin",
            "masih",
            "tidak",
            "takut",
            "dan",
            "lalu",
            "karena",
            "kalau",
            "ini",
            "bisa",
            "terpaksa",
            "dipaksa",
            "baru",
            "belum",
            "harus",
            "disuruh",
            "coba",
            "berani",
            "minggu",
            "setelah",
            "saat",
            "pas",
            "kena",
            "sekarang",
            "sedang",
            "katanya",
            "bilang",
            "umur",
            "tahun");
    private static final Set<String> IN_GENERAL = Set.of(
            "harus",
            "stop",
            "hentikan",
            "cegah",
            "mencegah",
            "pencegahan",
            "sosialisasi",
            "edukasi",
            "kampanye",
            "penyuluhan",
            "pemerintah",
            "undang",
            "uu",
            "pelaku",
            "korban",
            "kasus",
            "hukum",
            "hukuman",
            "dilarang",
            "larangan",
            "jangan",
            "mohon",
            "tolak",
            "lawan",
            "anti",
            "bahaya",
            "dampak",
            "bebas",
            "hak",
            "perlindungan",
            "melindungi",
            "lindungi",
            "angka",
            "data",
            "berita",
            "film",
            "novel",
            "poster",
            "layanan",
            "konselor",
            "menteri",
            "semoga",
            "agar",
            "supaya",
            "sebaiknya",
            "seharusnya",
            "perlu",
            "usul",
            "kita",
            "setiap",
            "materi",
            "pelajaran",
            "polisi",
            "pasal",
            "komnas",
            "isu",
            "soal",
            "tentang",
            "topik",
            "tema",
            "program",
            "satgas",
            "sanksi",
            "buku",
            "lagu",
            "drama",
            "tindakan",
            "bentuk",
            "bahwa",
            "sejak",
            "zaman",
            "hindari",
            "menghindari",
            "mengurangi",
            "kurangi",
            "banyak",
            "menolak",
            "teater",
            "cerpen",
            "dongeng",
            "webinar",
            "belajar",
            "bukan",
            "ayo",
            "saling",
            "dukung",
            "solusi",
            "rata",
            "stiker",
            "gembok",
            "tali");
    private static final Set<String> THINGS_THAT_DIE = Set.of(
            "lampu",
            "listrik",
            "hp",
            "sinyal",
            "setengah",
            "hewan",
            "ikan",
            "tanaman",
            "pohon",
            "ayam",
            "kucing",
            "mesin",
            "wifi",
            "baterai",
            "bunga",
            "motor",
            "hampir",
            "sungai",
            "terumbu");
    private static final Set<String> IN_JEST = Set.of(
            "ketawa",
            "ngakak",
            "kepanasan",
            "kedinginan",
            "gaya",
            "lampu",
            "tertawa",
            "penasaran",
            "malu",
            "kutu",
            "gabut",
            "bosen",
            "langkah",
            "listrik",
            "suri",
            "tanpa",
            "sehat",
            "rukun",
            "damai");
    private static final int LOOK_BACK = 7;
    private static final int NEAR = 14;

    private final Map<String, List<CuePattern>> byWord = new HashMap<>();
    private final List<CuePattern> byBeginning = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();

    CueDetector() {
        Lexicon.lines("/detection/cues-id.tsv")
                .flatMap(line -> CuePattern.parse(line).stream())
                .forEach(this::index);
    }

    private void index(CuePattern pattern) {
        CuePattern.Step first = pattern.steps().get(0);
        first.words().forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                .add(pattern));
        if (!first.beginnings().isEmpty()) {
            byBeginning.add(pattern);
        }
        for (CuePattern.Step step : pattern.steps()) {
            if (step != null) {
                vocabulary.addAll(step.words());
            }
        }
    }

    @Override
    public List<Hit> in(Reading reading) {
        List<Word> words = CueWords.of(reading, vocabulary::contains);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (CuePattern pattern : byWord.getOrDefault(words.get(i).text(), List.of())) {
                tryAt(reading, words, i, pattern, hits);
            }
            for (CuePattern pattern : byBeginning) {
                tryAt(reading, words, i, pattern, hits);
            }
        }
        return hits;
    }

    private static void tryAt(Reading reading, List<Word> words, int at, CuePattern pattern, List<Hit> hits) {
        int last = pattern.match(words, at);
        if (last >= 0 && isSign(words, at, last, pattern)) {
            int from = reading.token(words.get(at).token()).from();
            if (at > 0 && words.get(at - 1).token() < words.get(at).token() - 1) {
                from = reading.token(words.get(at).token() - 1).from();
            }
            int to = reading.token(words.get(last).token()).to();
            hits.add(new Hit(reading.start(from), reading.end(to), HitClass.CUE, pattern.cueClass(), pattern.level()));
        }
    }

    private static boolean isSign(List<Word> words, int first, int last, CuePattern pattern) {
        if (isInJest(words, first, last, pattern)) {
            return false;
        }
        if (pattern.deed()) {
            boolean byKin = pattern.cueClass().equals("SEXUAL")
                    && isDoneByKin(words, first)
                    && !isInGeneral(words, first, last);
            return byKin || isDoneToSomebody(words, first, last);
        }
        Whom whom = whom(words, first);
        boolean mineInside = isMineInside(words, first, last);
        if (isDenied(words, first) && !(whom == Whom.ME && isAgain(words, last))) {
            return false;
        }
        boolean general = isInGeneral(words, first, last);
        return switch (pattern.need()) {
            case PERSON, SAID ->
                whom == Whom.ME
                        || whom == Whom.OTHER
                        || mineInside
                        || (whom == Whom.UNSAID && !general && pattern.need() == CuePattern.Need.PERSON)
                        || (isMineBehind(words, last)
                                && !(whom == Whom.GENERAL
                                        && words.get(first).text().startsWith("di")))
                        || (whom == Whom.UNCLEAR && !general && isByKin(words, last))
                        || (whom == Whom.GENERAL && isByMine(words, last));
            case FIRST ->
                whom == Whom.ME || mineInside || isMineBehind(words, last) || (whom == Whom.UNSAID && !general);
            case ALWAYS -> !general && (whom != Whom.GENERAL || mineInside);
        };
    }

    /** Whom it happens to, by what stands before. */
    private static Whom whom(List<Word> words, int first) {
        int seen = 0;
        for (int i = first - 1;
                i >= 0 && i >= first - LOOK_BACK && !words.get(i).last();
                i--) {
            String word = words.get(i).text();
            boolean place = ME.contains(word)
                    && PLACES.contains(text(words, i - 1))
                    && !text(words, i - 2).equals("di");
            if (!place && (ME.contains(word) || (words.get(i).mine() && !OTHERS.contains(word)))) {
                return Whom.ME;
            }
            if (OTHERS.contains(word)) {
                return isMany(words, i) && !words.get(i).mine() ? Whom.GENERAL : Whom.OTHER;
            }
            if (GENERAL.contains(word)) {
                return isOneOfThem(words, i) ? Whom.OTHER : Whom.GENERAL;
            }
            if (!PASSING.contains(word)) {
                seen++;
            }
        }
        return seen == 0 ? Whom.UNSAID : Whom.UNCLEAR;
    }

    private static boolean isMany(List<Word> words, int at) {
        return MANY.contains(text(words, at - 1))
                || (text(words, at - 1).equals(text(words, at)) && MANY.contains(text(words, at - 2)));
    }

    /** "ada anak", "seorang anak", "anak itu", "anak tetanggaku"; not "tidak ada anak". */
    private static boolean isOneOfThem(List<Word> words, int at) {
        String before = text(words, at - 1);
        boolean there = before.equals("ada")
                && !Set.of("tidak", "lagi", "banyak", "kalau", "jika", "bila", "apabila")
                        .contains(text(words, at - 2));
        boolean one = there || Set.of("seorang", "salah", "satu", "1", "sebut").contains(before);
        return one
                || text(words, at + 1).equals("itu")
                || (KIN_BEHIND.contains(text(words, at + 1)) && text(words, at).equals("anak"));
    }

    private static final Set<String> KIN_BEHIND = Set.of("tetangga", "paman", "tante", "guru", "kecil");

    private static boolean isDenied(List<Word> words, int first) {
        String before = text(words, first - 1);
        String earlier = text(words, first - 2);
        boolean never = before.equals("pernah") && Set.of("tidak", "belum").contains(earlier);
        boolean must =
                Set.of("boleh", "perlu", "usah", "sampai", "patut", "layak").contains(before)
                        && Set.of("tidak", "jangan", "ga").contains(earlier);
        return never
                || must
                || Set.of("jangan", "dilarang", "tidak", "tanpa", "bukan", "anti")
                        .contains(before);
    }

    private static boolean isAgain(List<Word> words, int last) {
        for (int i = last + 1;
                i <= last + 4 && i < words.size() && !words.get(i - 1).last();
                i++) {
            if (text(words, i).equals("lagi")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMineInside(List<Word> words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.get(i).mine()
                    || (ME.contains(words.get(i).text()) && !words.get(i).text().equals("kami"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMineBehind(List<Word> words, int last) {
        for (int i = last + 1;
                i <= last + 3 && i < words.size() && !words.get(i - 1).last();
                i++) {
            if (words.get(i).text().equals("aku") || words.get(i).mine()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByKin(List<Word> words, int last) {
        for (int i = last + 1;
                i <= last + 3 && i < words.size() && !words.get(i - 1).last();
                i++) {
            if (CueWords.KIN.contains(words.get(i).text())
                    && !words.get(i).text().equals("anak")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByMine(List<Word> words, int last) {
        for (int i = last + 1;
                i <= last + 3 && i < words.size() && !words.get(i - 1).last();
                i++) {
            boolean kin = CueWords.KIN.contains(words.get(i).text());
            if (kin && (words.get(i).mine() || text(words, i + 1).equals("aku"))) {
                return true;
            }
        }
        return false;
    }

    /** "ayah memukul aku", "memukulku", "mukulin adikku". */
    private static boolean isDoneToSomebody(List<Word> words, int first, int last) {
        if (words.get(last).mine()) {
            return true;
        }
        for (int i = last + 1;
                i <= last + 5 && i < words.size() && !words.get(i - 1).last();
                i++) {
            String word = words.get(i).text();
            boolean far = i > last + 2 && !isDoneByKin(words, first);
            if (!far
                    && (word.equals("aku")
                            || (word.equals("kami") && isDoneByKin(words, first))
                            || (CueWords.KIN.contains(word) && words.get(i).mine()))) {
                return !text(words, first - 1).equals("tidak")
                        && !text(words, first - 2).equals("tidak");
            }
            boolean family = Set.of("ibu", "adik", "kakak", "dia").contains(word)
                    || (word.equals("teman") && !text(words, first - 1).equals("jangan"));
            if (family && i <= last + 2 && isDoneByKin(words, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoneByKin(List<Word> words, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 4) && !words.get(i).last(); i--) {
            if (CueWords.KIN.contains(words.get(i).text()) || text(words, i).equals("dia")) {
                return !text(words, first - 1).equals("boleh")
                        && !text(words, first - 1).equals("jangan");
            }
        }
        return false;
    }

    private static boolean isInGeneral(List<Word> words, int first, int last) {
        for (int i = first - 1; i >= Math.max(0, first - NEAR) && !words.get(i).last(); i--) {
            if (IN_GENERAL.contains(words.get(i).text())) {
                return true;
            }
        }
        for (int i = last; i < words.size() && i <= last + NEAR; i++) {
            if (i > last && IN_GENERAL.contains(words.get(i).text())) {
                return true;
            }
            if (words.get(i).last()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isInJest(List<Word> words, int first, int last, CuePattern pattern) {
        if (text(words, first).equals("hamil")) {
            return Set.of("ibu", "tante", "perempuan", "kakak", "guru").contains(text(words, first - 1));
        }
        return pattern.cueClass().equals("SELF_HARM")
                && (THINGS_THAT_DIE.contains(text(words, first - 1))
                        || THINGS_THAT_DIE.contains(text(words, first - 2))
                        || IN_JEST.contains(text(words, last + 1)));
    }

    private static String text(List<Word> words, int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }
}
