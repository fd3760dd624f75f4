package id.suara.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.moderation.CaseHit;
import id.suara.moderation.MaskedWords;
import id.suara.moderation.Part;
import id.suara.moderation.detection.HitClass;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void leavesATextWithoutMarksWhole() {
        assertThat(pieces("Kami mau taman")).containsExactly(new MarkedText.Piece("Kami mau taman", List.of(), false));
    }

    @Test
    void cutsOutExactlyWhatIsMarked() {
        assertThat(pieces("Nomorku 0812 ya", hit(8, 12)))
                .containsExactly(
                        new MarkedText.Piece("Nomorku ", List.of(), false),
                        new MarkedText.Piece("0812", List.of(1), false),
                        new MarkedText.Piece(" ya", List.of(), false));
    }

    @Test
    void showsBothMarksWhereTheyOverlap() {
        List<MarkedText.Piece> pieces = pieces("abcdefgh", hit(0, 5), hit(3, 8));
        assertThat(pieces).extracting(MarkedText.Piece::words).containsExactly("abc", "de", "fgh");
        assertThat(pieces).extracting(MarkedText.Piece::numbers).containsExactly("1", "1, 2", "2");
    }

    @Test
    void passesOverMarksOfOtherPartsButKeepsTheirNumbers() {
        CaseHit inTitle = new CaseHit(1, Part.TITLE, 0, 2, HitClass.NAME, null, null, false);
        assertThat(pieces("abcd", inTitle, hit(2, 4)))
                .extracting(MarkedText.Piece::numbers)
                .containsExactly("", "2");
    }

    @Test
    void makesUpTheTextAgainWhateverIsMarked() {
        String text = "Aku Budi \ud83d\ude00, telp 0812\nSDN 3";
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length() + 3; end++) {
                assertThat(pieces(text, hit(start, end), hit(2, 9)).stream()
                                .map(MarkedText.Piece::words)
                                .collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void cutsWhereMasksBeginAndEndToo() {
        MaskedWords mask = new MaskedWords(1, Part.BODY, 3, 6, "def", null);
        MaskedWords elsewhere = new MaskedWords(2, Part.TITLE, 0, 3, "abc", null);
        assertThat(MarkedText.of("abcdefgh", Part.BODY, List.of(hit(4, 7)), List.of(mask, elsewhere)))
                .containsExactly(
                        new MarkedText.Piece("abc", List.of(), false),
                        new MarkedText.Piece("d", List.of(), true),
                        new MarkedText.Piece("ef", List.of(1), true),
                        new MarkedText.Piece("g", List.of(1), false),
                        new MarkedText.Piece("h", List.of(), false));
    }

    @Test
    void survivesMarksInATextThatIsGone() {
        assertThat(pieces("–", hit(8, 12))).containsExactly(new MarkedText.Piece("–", List.of(), false));
    }

    private static List<MarkedText.Piece> pieces(String text, CaseHit... hits) {
        return MarkedText.of(text, Part.BODY, List.of(hits), List.of());
    }

    private static CaseHit hit(int start, int end) {
        return new CaseHit(1, Part.BODY, start, end, HitClass.PHONE, null, null, false);
    }
}
