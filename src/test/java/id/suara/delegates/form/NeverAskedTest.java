package id.suara.delegates.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question")
class NeverAskedTest {

    private static final Pattern FIELD = Pattern.compile(
            "<s:(?:input|textarea|select|checkbox|radios|file) [^>]*?\\blabel=\"#\\{text\\['([a-zA-Z0-9.-]+)'\\]\\}");

    @ParameterizedTest
    @DisplayName(
            "L22 of the organizers asks for no NIK, card, home address, religion, blood group, child's own telephone or accounts")
    @ValueSource(
            strings = {
                "NIK anak",
                "Berapa nomor induk kependudukan anak?",
                "Unggah foto e-KTP orang tua",
                "Nomor Kartu Keluarga",
                "No. KK",
                "Agama",
                "What is your religion?",
                "Golongan darah",
                "Gol. darah anak",
                "Blood type",
                "Alamat rumah lengkap",
                "Kamu tinggal di mana?",
                "Home address",
                "Where do you live?",
                "Nomor HP kamu",
                "Berapa nomormu?",
                "Your mobile number",
                "Akun Instagram kamu",
                "Nama TikTok",
                "Social media accounts",
                "Identity card number"
            })
    void isRefusedThatAsksForWhatIsNeverAsked(String words) {
        assertThat(NeverAsked.isIn(words)).isTrue();
        assertThatThrownBy(() -> NeverAsked.refuse(asked(words, "Anything", List.of())))
                .hasMessage("registration.question-never-asked");
        assertThatThrownBy(() -> NeverAsked.refuse(asked("Apa saja", words, List.of())))
                .hasMessage("registration.question-never-asked");
        assertThatThrownBy(() -> NeverAsked.refuse(
                        asked("Apa saja", "Anything", List.of(new AskQuestion.Choice("Lain", "Other"), choice(words)))))
                .hasMessage("registration.question-never-asked");
    }

    @ParameterizedTest
    @DisplayName("L19 of the organizers asks for no diagnosis")
    @ValueSource(
            strings = {
                "Apa diagnosis anak?",
                "Diagnosa dokter",
                "Penyakit yang pernah diderita",
                "Riwayat kesehatan",
                "Jenis disabilitas",
                "Apakah anak cacat?",
                "Does the child have an illness?",
                "Type of disability"
            })
    void isRefusedThatAsksForADiagnosis(String words) {
        assertThat(NeverAsked.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bantuan apa yang kamu perlukan supaya bisa ikut?",
                "Which help do you need?",
                "Teknik apa yang kamu suka waktu menggambar?",
                "Pernah ikut piknik bersama forum anak?",
                "Bahasa apa yang kamu pakai di rumah?",
                "How should we address you?",
                "Makanan apa yang tidak boleh dimakan?",
                "Apa hobi kamu?",
                "Naik kendaraan apa ke Jakarta?",
                "Ukuran kaus",
                "Siapa yang dihubungi kalau ada keadaan darurat?"
            })
    void isTakenThatAsksForAnythingElse(String words) {
        assertThat(NeverAsked.isIn(words)).isFalse();
    }

    @Test
    @DisplayName("L19, L22 no field of our own pages asks for it either")
    void noFieldOfOurOwnAsksForIt() throws IOException {
        List<String> asking = new ArrayList<>();
        int fields = 0;
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher field = FIELD.matcher(text(page));
                while (field.find()) {
                    fields++;
                    for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                        if (NeverAsked.isIn(Texts.get(locale, field.group(1)))) {
                            asking.add(page + " " + field.group(1) + " " + locale);
                        }
                    }
                }
            }
        }
        assertThat(fields).isGreaterThan(150);
        assertThat(asking).isEmpty();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AskQuestion.Choice choice(String words) {
        return new AskQuestion.Choice(words, "Other");
    }

    private static AskQuestion asked(String label, String labelEn, List<AskQuestion.Choice> choices) {
        return new AskQuestion(
                choices.isEmpty() ? Question.Kind.TEXT : Question.Kind.CHOICE,
                Question.Stage.REGISTRATION,
                Question.ShownTo.ALL,
                Question.Readers.ORGANIZERS,
                false,
                label,
                labelEn,
                null,
                null,
                choices);
    }
}
