package id.suara.webinars.imports;

import id.suara.kernel.PlainText;
import id.suara.kernel.Texts;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that people write for what the form lets them choose; those of the form itself, in both languages, are among them. */
final class PeopleWords {

    /** @param signLanguage whether they need it, as {@code captions} */
    record Access(boolean signLanguage, boolean captions) {}

    private static final Pattern BETWEEN = Pattern.compile("[,;/&+()]|\\b(?:dan|and)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTHING = Set.of(
            "", "tidak", "tidakada", "tidakperlu", "takada", "nihil", "no", "none", "nothing", "notneeded", "na");
    private static final Set<String> BOTH = Set.of("keduanya", "duaduanya", "both");
    private static final Set<String> SIGN = Set.of(
            "bahasaisyarat",
            "jurubahasaisyarat",
            "jbi",
            "isyarat",
            "signlanguage",
            "signlanguageinterpreter",
            "bisindo");
    private static final Set<String> CAPTIONS =
            Set.of("takarir", "tekslangsung", "teks", "captions", "caption", "livecaptions", "subtitle", "subtitles");
    private static final Set<String> NO_TYPE = Set.of("tidaktahu", "unknown", "notknown", "idontknow");

    private static final Map<String, InstitutionKind> KINDS = new HashMap<>();
    private static final Map<String, OfficeType> TYPES = new HashMap<>();

    static {
        kinds(
                InstitutionKind.SOCIAL_OFFICE,
                "dinsos",
                "dinassosial",
                "dinas sosial pppa",
                "dinsos pppa",
                "social office");
        kinds(InstitutionKind.LPA, "lpa", "lpai", "lpa daerah", "lembaga perlindungan anak", "child protection agency");
        kinds(InstitutionKind.UPTD_PPA, "uptd ppa", "uptd", "upt ppa", "uptppa", "p2tp2a");
        kinds(InstitutionKind.SAKTI_PEKSOS, "sakti peksos", "peksos", "satuan bakti pekerja sosial");
        kinds(
                InstitutionKind.UNIVERSITY,
                "perguruan tinggi",
                "universitas",
                "kampus",
                "akademisi",
                "university",
                "college");
        kinds(InstitutionKind.BUSINESS, "dunia usaha", "perusahaan", "swasta", "business", "company");
        kinds(InstitutionKind.OTHER, "lainnya", "lain", "lain-lain", "lain lain", "other", "others");
        for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            for (InstitutionKind kind : InstitutionKind.values()) {
                kinds(kind, kind.name(), label(locale, kind));
            }
            for (OfficeType type : OfficeType.values()) {
                types(type, type.name(), label(locale, type), "tipe " + type.name(), "type " + type.name());
            }
        }
    }

    private PeopleWords() {}

    private static void kinds(InstitutionKind kind, String... words) {
        for (String word : words) {
            KINDS.put(PlainText.key(word), kind);
        }
    }

    private static void types(OfficeType type, String... words) {
        for (String word : words) {
            TYPES.put(PlainText.key(word), type);
        }
    }

    /** As the form shows it. */
    static String label(Locale locale, InstitutionKind kind) {
        return Texts.get(locale, "webinars.kind." + kind);
    }

    static String label(Locale locale, OfficeType type) {
        return Texts.get(locale, "webinars.type." + type);
    }

    static Optional<InstitutionKind> kind(String written) {
        return Optional.ofNullable(KINDS.get(PlainText.key(written)));
    }

    static Optional<OfficeType> type(String written) {
        return Optional.ofNullable(TYPES.get(PlainText.key(written)));
    }

    /** Whether it says that there is no type, or that it is not known. */
    static boolean isNoType(String written) {
        String key = PlainText.key(written);
        return NOTHING.contains(key) || NO_TYPE.contains(key);
    }

    /** @return absent where something in it is not understood */
    static Optional<Access> access(String written) {
        boolean signLanguage = false;
        boolean captions = false;
        for (String word : BETWEEN.split(written)) {
            String key = PlainText.key(word);
            boolean both = BOTH.contains(key);
            boolean sign = both || SIGN.contains(key);
            boolean text = both || CAPTIONS.contains(key);
            if (!sign && !text && !NOTHING.contains(key)) {
                return Optional.empty();
            }
            signLanguage = signLanguage || sign;
            captions = captions || text;
        }
        return Optional.of(new Access(signLanguage, captions));
    }
}
