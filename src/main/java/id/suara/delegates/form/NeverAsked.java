package id.suara.delegates.form;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is not asked of a child or a family, by nobody: numbers and scans of identity papers, the home, religion, blood group,
 * the child's own telephone and social accounts (L22), and what is wrong with a child instead of what helps (L19). Told by
 * the words of the question, so it catches who does not know better, not who means to.
 */
final class NeverAsked {

    private static final List<String> WORDS = List.of(
            "nik",
            "nomor induk kependudukan",
            "e?-?ktp",
            "kartu keluarga",
            "(no|nomor)\\.? kk",
            "paspor|passport",
            "(id|identity) (card|number)",
            "agama|religion",
            "gol(ongan|\\.)? darah|blood (type|group)",
            "alamat (rumah|lengkap|tinggal)|home address|where (do you|does the child) live",
            "tinggal di mana",
            "(telepon|hp|handphone|ponsel|wa|whatsapp) (anak|kamu)|(your|the child's|child's) (own )?(phone|mobile)( number)?",
            "nomor(mu| (hp|telepon|ponsel|wa|whatsapp)mu)",
            "instagram|tiktok|facebook|media sosial|medsos|social (media )?accounts?",
            "diagnos(is|a|es|e|ed)|penyakit|riwayat kesehatan|medical history|disease|illness",
            "(jenis|macam) (disabilitas|kecacatan)|cacat|(kind|type) of disability");

    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", WORDS) + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NeverAsked() {}

    /** Help may name what is not to be written: it is no question.
     *
     *  @throws DomainException {@code registration.question-never-asked} (invalid, with the field) */
    static void refuse(AskQuestion wanted) {
        refuse("label", Stream.of(wanted.label()));
        refuse("labelEn", Stream.of(wanted.labelEn()));
        refuse("choices", wanted.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.labelEn())));
    }

    private static void refuse(String field, Stream<String> words) {
        if (words.anyMatch(NeverAsked::isIn)) {
            String code = "registration.question-never-asked";
            throw DomainException.invalid(code, List.of(new FieldError(field, code)));
        }
    }

    static boolean isIn(String words) {
        return ANY.matcher(words).find();
    }
}
