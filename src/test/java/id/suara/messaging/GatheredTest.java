package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.messaging.texts.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatheredTest {

    @Test
    void isReadAsItWasWritten() {
        Gathered made = said("a", "Sesi \"A\"\npindah & <b>ruang</b>");
        assertThat(Gathered.read(made.written())).isEqualTo(made);
    }

    @Test
    void saysOfEachThingWhatWasSaidLastInTheOrderInWhichTheyCameUp() {
        Gathered all = said("a", "A pukul 9").with(said("b", "B batal")).with(said("a", "A pukul 10"));

        assertThat(all.words().text()).isEqualTo("Yth. Siti,\n\nA pukul 10\n\nB batal\n\nhttps://x.example/");
        assertThat(all.words().subject()).isEqualTo("Perubahan a");
    }

    @Test
    void forgetsWhatWasTakenBackAndIsEmptyWhenNothingIsLeft() {
        Gathered both = said("a", "A pukul 9").with(said("b", "B batal"));
        Gathered one = both.with(takenBack("b"));
        assertThat(one.words().text()).contains("A pukul 9").doesNotContain("B batal");
        assertThat(one.isEmpty()).isFalse();
        assertThat(one.with(takenBack("a")).isEmpty()).isTrue();
        assertThat(one.with(takenBack("a")).with(said("a", "A batal")).words().text())
                .contains("A batal");
    }

    static Gathered said(String about, String text) {
        return made(about, List.of(new Block(Block.Kind.PARAGRAPH, List.of(text))));
    }

    static Gathered takenBack(String about) {
        return made(about, List.of());
    }

    private static Gathered made(String about, List<Block> blocks) {
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        parts.put(about, blocks);
        return new Gathered(
                "Perubahan " + about,
                List.of(new Block(Block.Kind.PARAGRAPH, List.of("Yth. Siti,"))),
                parts,
                List.of(new Block(Block.Kind.LINK, List.of("https://x.example/"))),
                "Buka",
                "https://x.example/",
                "Suara");
    }
}
