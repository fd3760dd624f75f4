package id.suara.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    @DisplayName("S15 exactly the masked words are covered, in their own part alone")
    void coversExactlyTheMaskedWords() {
        List<Mask> masks =
                List.of(new Mask(Part.PROBLEM, 8, 12), new Mask(Part.PROBLEM, 0, 3), new Mask(Part.TITLE, 0, 2));
        assertThat(Mask.cover(Part.PROBLEM, "Aku tel 0812 ya", masks)).isEqualTo("[disamarkan] tel [disamarkan] ya");
        assertThat(Mask.cover(Part.PROPOSAL, "Aku tel 0812 ya", masks)).isEqualTo("Aku tel 0812 ya");
        assertThat(Mask.cover(Part.ADDRESSEE, null, masks)).isNull();
    }

    @Test
    void coversTheEndOfATextAndWhatIsShorterThanItWas() {
        assertThat(Mask.cover(Part.TITLE, "Budi", List.of(new Mask(Part.TITLE, 0, 4))))
                .isEqualTo(Mask.COVER);
        assertThat(Mask.cover(Part.TITLE, "Budi", List.of(new Mask(Part.TITLE, 2, 9))))
                .isEqualTo("Bu" + Mask.COVER);
        assertThat(Mask.cover(Part.TITLE, "–", List.of(new Mask(Part.TITLE, 2, 9))))
                .isEqualTo("–");
    }

    @Test
    void findsItsPlaceBehindAHeading() {
        List<Mask> masks = List.of(
                new Mask(Part.TOPIC, 0, 3),
                new Mask(Part.TOPIC, 5, 9),
                new Mask(Part.TOPIC, 12, 14),
                new Mask(Part.BODY, 9, 10));
        assertThat(Mask.from(Part.TOPIC, 7, masks))
                .containsExactly(new Mask(Part.TOPIC, 0, 2), new Mask(Part.TOPIC, 5, 7));
    }

    @Test
    void meetsWhatTouchesIt() {
        Mask mask = new Mask(Part.BODY, 3, 6);
        assertThat(mask.meets(new Mask(Part.BODY, 6, 8))).isTrue();
        assertThat(mask.meets(new Mask(Part.BODY, 7, 8))).isFalse();
        assertThat(mask.meets(new Mask(Part.TITLE, 3, 6))).isFalse();
        assertThat(mask.with(new Mask(Part.BODY, 6, 8))).isEqualTo(new Mask(Part.BODY, 3, 8));
    }
}
