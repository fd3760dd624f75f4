package id.suara.moderation.detection;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.ConcernCue;
import id.suara.kernel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

    private final Detection detection = Detection.builtIn();

    @Test
    @DisplayName("S14 marks exactly what was written, however it was hidden")
    void marksExactSpans() {
        String text = "Hai \ud83d\ude00, nomorku 08\u200b12-\uff13\uff14\uff15\uff16-7890 ya";
        Findings findings = detection.read(text);
        assertThat(findings.hits()).hasSize(1);
        Hit hit = findings.hits().get(0);
        assertThat(hit.hitClass()).isEqualTo(HitClass.PHONE);
        assertThat(text.substring(hit.start(), hit.end())).isEqualTo("08\u200b12-\uff13\uff14\uff15\uff16-7890");
    }

    @Test
    @DisplayName("S12 holds the whole text when a detector fails, and the others still read it")
    void holdsWhenADetectorFails() {
        Detector broken = reading -> {
            throw new IllegalStateException("a child's words");
        };
        Detection halfBroken = new Detection(List.of(broken, new LinkDetector()));
        Findings findings = halfBroken.read("lihat www.contoh.com");
        assertThat(findings.holds()).isTrue();
        assertThat(findings.has(HitClass.UNREAD)).isTrue();
        assertThat(findings.has(HitClass.LINK)).isTrue();
    }

    @Test
    @DisplayName("Part of S15: gives a hint for personal data, and none for a sign of danger")
    void hintsWithoutAnsweringDanger() {
        List<Detection.Hint> hints = detection.hintsFor("aku dipukul ayah, wa aku 081234567890");
        assertThat(hints)
                .extracting(Detection.Hint::hitClass)
                .contains(HitClass.PHONE)
                .doesNotContain(HitClass.CUE);
        assertThat(detection.read("aku dipukul ayah").cues()).containsEntry("VIOLENCE", ConcernCue.Level.HIGH);
    }

    @ParameterizedTest
    @EnumSource(HitClass.class)
    void explainsEveryClassInBothLanguages(HitClass hitClass) {
        for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
            if (hitClass != HitClass.CUE) {
                assertThat(Texts.get(locale, new Hit(0, 1, hitClass, null, null).explanation()))
                        .doesNotContain("???");
            }
            if (hitClass.isHinted()) {
                assertThat(Texts.get(locale, "detection.hint." + hitClass)).doesNotContain("???");
            }
        }
    }

    @Test
    void explainsEveryCueInBothLanguages() {
        assertThat(Lexicon.lines("/detection/cues-id.tsv")
                        .map(line -> line.split("\t", -1)[0])
                        .distinct())
                .isNotEmpty()
                .allSatisfy(cue -> {
                    for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                        assertThat(Texts.get(locale, "detection.explain.CUE." + cue))
                                .doesNotContain("???");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOLONG PERBAIKI SEKOLAH KAMI SEKARANG JUGA", "KENAPA TIDAK PERNAH DIDENGARKAN"})
    void noticesShouting(String text) {
        assertThat(detection.read(text).has(HitClass.SHOUTING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siswa SD, SMP, SMA dan SMK di DKI dan NTT",
                "STOP bullying",
                "UU PA dan PP 17 dari KPAI untuk SMA"
            })
    void takesAbbreviationsForNoShouting(String text) {
        assertThat(detection.read(text).has(HitClass.SHOUTING)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tolooooooooooong",
                "mau mau mau mau mau taman",
                "kenapa???????",
                "Beri kami taman.\nBeri kami taman.\nBeri kami taman.",
                "\ud83d\ude21\ud83d\ude21\ud83d\ude21\ud83d\ude21\ud83d\ude21\ud83d\ude21\ud83d\ude21\ud83d\ude21\ud83d\ude21"
            })
    void noticesFloods(String text) {
        assertThat(detection.read(text).has(HitClass.FLOOD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hahahahaha lucu", "----------", "Mauuu dong", "Kami mau taman. Kami mau buku."})
    void takesLivelinessForNoFlood(String text) {
        assertThat(detection.read(text).has(HitClass.FLOOD)).isFalse();
    }

    @Test
    void countsLinks() {
        assertThat(detection.read("a.com b.net").has(HitClass.MANY_LINKS)).isFalse();
        assertThat(detection.read("satu.com dua.net tiga.org").has(HitClass.MANY_LINKS))
                .isTrue();
    }

    @Test
    @DisplayName(
            "S12 what stands behind the longest text that is read is held as not read, and what stands before it is found")
    void holdsWhatIsTooLongToRead() {
        String text = "hubungi 081234567890 " + "a".repeat(Detection.LONGEST_READ);
        Findings findings = detection.read(text);
        assertThat(findings.has(HitClass.PHONE)).isTrue();
        assertThat(findings.hits())
                .filteredOn(hit -> hit.hitClass() == HitClass.UNREAD)
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.start()).isEqualTo(Detection.LONGEST_READ);
                    assertThat(hit.end()).isEqualTo(text.length());
                });
        assertThat(detection.read(text.substring(0, Detection.LONGEST_READ)).has(HitClass.UNREAD))
                .isFalse();
    }

    /** Ten times the text may take ten times as long and some noise, not a hundred times. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "8 ",
                "08",
                "1.",
                "nol",
                "dua ",
                "a@",
                "@",
                "_a",
                "a.",
                "aku ",
                "takut ",
                "mau ",
                "di ",
                "*",
                "a*",
                "A ",
                "Jl ",
                "Desa A ",
                "s m p ",
                "pukul ",
                "ayah ",
                "\u0301",
                "\ud83d\ude00",
                "\ufdfa",
                "'",
                "a'",
                "a n j i n ",
                "tidak ada ",
                "aku mau aku ",
                "ibu ayah mau ",
                "tidak mau ingin ",
                "dpksa mrh ",
                "guru suka pegang ",
                "Kampung Kampung ",
                "h t t p "
            })
    void takesTimeInProportionToLength(String piece) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long small = time(piece.repeat(20_000 / piece.length()));
            long large = time(piece.repeat(200_000 / piece.length()));
            ratios.add((double) large / Math.max(small, 1_000_000));
        }
        assertThat(ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow())
                .isLessThan(40);
    }

    private long time(String text) {
        long start = System.nanoTime();
        Findings.of(detection.whole(text));
        return System.nanoTime() - start;
    }
}
