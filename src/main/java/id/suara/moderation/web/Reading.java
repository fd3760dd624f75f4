package id.suara.moderation.web;

import id.suara.kernel.Texts;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseView;
import id.suara.moderation.Mask;
import id.suara.moderation.MaskedWords;
import id.suara.moderation.Part;
import id.suara.moderation.ThreadWanted;
import id.suara.moderation.eyes.SecondEyes;
import id.suara.moderation.merging.SimilarWanted;
import id.suara.moderation.reports.ReasonCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The case that is open on the desk, with everything that a moderator reads beside the text. */
public final class Reading {

    /**
     * A mark as the desk lists it.
     *
     * @param number from 1, as shown in the text
     * @param words the marked ones
     * @param why in the reader's language
     * @param warns whether nobody has said yet that this sign of danger is none
     */
    public record Mark(
            long hitId,
            int number,
            String words,
            String why,
            boolean cleared,
            boolean masked,
            boolean blocks,
            boolean warns) {}

    /** A part of the text under its own heading. */
    public record Passage(Part part, List<MarkedText.Piece> pieces) {}

    private final CaseView text;
    private final List<CaseView.Earlier> earlier;
    private final List<CaseView.Item> others;
    private final List<ThreadWanted.Entry> thread;
    private final List<ReasonCount> reports;
    private final List<CaseHit> hits;
    private final List<MaskedWords> masks;
    private final SecondEyes.Look firstLook;
    private final List<SimilarWanted.Near> similar;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    Reading(
            CaseView text,
            List<CaseView.Earlier> earlier,
            List<CaseView.Item> others,
            List<ThreadWanted.Entry> thread,
            List<ReasonCount> reports,
            List<CaseHit> hits,
            List<MaskedWords> masks,
            SecondEyes.Look firstLook,
            List<SimilarWanted.Near> similar,
            Locale locale) {
        this.text = text;
        this.earlier = earlier;
        this.others = others;
        this.thread = thread;
        this.reports = reports;
        this.hits = hits;
        this.masks = masks;
        this.firstLook = firstLook;
        this.similar = similar;
        for (CaseHit hit : hits) {
            String why = Texts.get(locale, hit.explanation());
            marks.add(new Mark(
                    hit.id(),
                    marks.size() + 1,
                    wordsOf(hit),
                    why,
                    hit.cleared(),
                    hit.masked(),
                    hit.blocks(),
                    hit.warns()));
        }
        text.text().parts().keySet().forEach(part -> {
            if (part != Part.TITLE && part != Part.TOPIC) {
                passages.add(new Passage(part, pieces(part)));
            }
        });
    }

    private String wordsOf(CaseHit hit) {
        return MarkedText.of(text.text().words(hit.part()), hit.part(), List.of(hit), List.of()).stream()
                .filter(MarkedText.Piece::isMarked)
                .map(MarkedText.Piece::words)
                .findFirst()
                .orElse("");
    }

    /** The same, with the marks and masks as they are now. */
    Reading with(List<CaseHit> marked, List<MaskedWords> masked, Locale locale) {
        return new Reading(text, earlier, others, thread, reports, marked, masked, firstLook, similar, locale);
    }

    public CaseView getText() {
        return text;
    }

    /** What each of its pictures shows; a picture's place is numbered from 1. */
    public List<String> getPictures() {
        return text.pictures() == null ? List.of() : text.pictures().lines().toList();
    }

    /** What was decided before on the same thing. */
    public List<CaseView.Earlier> getEarlier() {
        return earlier;
    }

    /** What else the same person wrote. */
    public List<CaseView.Item> getOthers() {
        return others;
    }

    /** What it answers, the furthest first. */
    public List<ThreadWanted.Entry> getThread() {
        return thread;
    }

    /** Why readers asked for it to be read once more, and how many. */
    public List<ReasonCount> getReports() {
        return reports;
    }

    /** What detectors marked, as numbered in the text. */
    public List<Mark> getMarks() {
        return marks;
    }

    /** What will be covered. */
    public List<MaskedWords> getMasks() {
        return masks;
    }

    /** What the first of two moderators said; null where one is enough, or none has read it yet. */
    public SecondEyes.Look getFirstLook() {
        return firstLook;
    }

    /** What is public and says nearly the same. */
    public List<SimilarWanted.Near> getSimilar() {
        return similar;
    }

    /** Of a mark; null for one that there is not, or that lies on no words. */
    Mask spanOf(int number) {
        if (number < 1 || number > hits.size()) {
            return null;
        }
        CaseHit hit = hits.get(number - 1);
        return hit.end() > hit.start() ? new Mask(hit.part(), hit.start(), hit.end()) : null;
    }

    /** How many of the marks stand in the way of publishing. */
    public long getBlocking() {
        return marks.stream().filter(Mark::blocks).count();
    }

    /** Whether a sign of danger stands there that nobody has cleared: no ready-made words answer it (S19). */
    public boolean isWarning() {
        return marks.stream().anyMatch(Mark::warns);
    }

    public List<MarkedText.Piece> getTitlePieces() {
        return pieces(Part.TITLE);
    }

    public List<MarkedText.Piece> getTopicPieces() {
        return pieces(Part.TOPIC);
    }

    public List<Passage> getPassages() {
        return passages;
    }

    private List<MarkedText.Piece> pieces(Part part) {
        return MarkedText.of(text.text().words(part), part, hits, masks);
    }
}
