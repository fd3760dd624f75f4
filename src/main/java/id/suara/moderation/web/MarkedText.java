package id.suara.moderation.web;

import id.suara.moderation.CaseHit;
import id.suara.moderation.MaskedWords;
import id.suara.moderation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A text cut where marks begin and end, so that a page can show each mark where it stands, those that overlap too. */
public final class MarkedText {

    /**
     * @param words never empty
     * @param marks the numbers of the marks that lie on these words, as the page lists them; empty for words without one
     * @param masked whether they will be covered when the text is published
     */
    public record Piece(String words, List<Integer> marks, boolean masked) {

        public boolean isMarked() {
            return !marks.isEmpty();
        }

        /** As it is shown behind the words, such as {@code 1, 3}. */
        public String numbers() {
            return String.join(", ", marks.stream().map(String::valueOf).toList());
        }
    }

    private MarkedText() {}

    /** @param all the marks of a case in the order in which they are numbered from 1; those of other parts are passed over
     *  @param masks those of other parts are passed over too
     *  @return the pieces, which make up the text again */
    public static List<Piece> of(String text, Part part, List<CaseHit> all, List<MaskedWords> masks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        masks.stream().filter(mask -> mask.part() == part).forEach(mask -> {
            cuts.add(within(text, mask.start()));
            cuts.add(within(text, mask.end()));
        });
        all.stream().filter(hit -> hit.part() == part).forEach(hit -> {
            cuts.add(within(text, hit.start()));
            cuts.add(within(text, hit.end()));
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            boolean masked = isMasked(from, to, part, masks);
            pieces.add(new Piece(text.substring(from, to), marksOn(from, to, part, all), masked));
            from = to;
        }
        return pieces;
    }

    /** The text of an erased child is shorter than what was marked in it. */
    private static int within(String text, int position) {
        return Math.min(position, text.length());
    }

    private static boolean isMasked(int from, int to, Part part, List<MaskedWords> masks) {
        return masks.stream().anyMatch(mask -> mask.part() == part && mask.start() <= from && mask.end() >= to);
    }

    private static List<Integer> marksOn(int from, int to, Part part, List<CaseHit> all) {
        List<Integer> marks = new ArrayList<>();
        for (int number = 1; number <= all.size(); number++) {
            CaseHit hit = all.get(number - 1);
            if (hit.part() == part && hit.start() <= from && hit.end() >= to) {
                marks.add(number);
            }
        }
        return marks;
    }
}
