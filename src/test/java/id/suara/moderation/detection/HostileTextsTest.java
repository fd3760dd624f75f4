package id.suara.moderation.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that somebody made to break a reader of texts. */
class HostileTextsTest {

    private static final long SEED = 20_271_109L;
    private static final int TEXTS = 10_000;
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "</textarea>",
            "<!--",
            "]]>",
            "&lt;",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\0",
            "\u0001",
            "\ud800",
            "\udc00",
            "\ud83d",
            "\ud83d\ude00",
            "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
            "\u0430\u0435\u043e\u0440\u0441",
            "\ufdfa",
            "\u1e9e",
            "\u0130",
            "\u0131",
            "\uff10\uff18\uff11\uff12",
            "\u0660\u0668\u0661",
            "\u24d0\u24d1",
            "\r\n",
            "\n\n\n",
            "\t",
            " ",
            ".",
            "..",
            "@",
            "@@",
            "*",
            "**",
            "'",
            "''",
            "a'b",
            "_",
            "__",
            "-",
            "/",
            "\\",
            "%",
            "%00",
            "${7*7}",
            "#{1+1}",
            "{{x}}",
            "' or 1=1 --",
            "0",
            "8",
            "08",
            "08 ",
            "1.000",
            "12.30",
            "16/16/16",
            "+62",
            "99999999999999999999999999999999",
            "dua ",
            "puluh ",
            "belas ",
            "nol",
            "noldua",
            "at ",
            "dot ",
            "titik ",
            "com ",
            "gmail ",
            "www",
            "http",
            "hxxp://",
            "jl ",
            "Jl.",
            "rt ",
            "RT 0",
            "rw",
            "gang ",
            "desa ",
            "Desa X",
            "blok a",
            "SMP",
            "S M P ",
            "sd",
            "s.d.",
            "es em ",
            "sekolah ",
            "nama ",
            "namaku ",
            "aku ",
            "ku",
            "di ",
            "d ",
            "dipukul ",
            "pukul2",
            "takut ",
            "mau ",
            "mati ",
            "tidak ",
            "lagi ",
            "a n j ",
            "anj*",
            "***",
            "AAAA",
            "BBBBB ",
            "!!!!!!!!",
            "\ud83d\ude02\ud83d\ude02",
            "wkwk",
            "haha",
            "trip ",
            "dobel ",
            "id ",
            "ig ",
            "ig: ");

    @Test
    void neverBreakTheReader() {
        Detection detection = Detection.builtIn();
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = hostile(random);
            Findings findings = detection.read(text);
            assertThat(findings.has(HitClass.UNREAD))
                    .as("text %s of seed %s", i, SEED)
                    .isFalse();
            assertThat(findings.hits()).as("text %s of seed %s", i, SEED).allSatisfy(hit -> {
                assertThat(hit.start()).isBetween(0, text.length());
                assertThat(hit.end()).isBetween(hit.start() + 1, text.length());
            });
        }
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(50) == 0 ? 400 : 30);
        String favourite = PIECES.get(random.nextInt(PIECES.size()));
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append(favourite);
                case 2 -> text.append("x".repeat(random.nextInt(60)));
                default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
