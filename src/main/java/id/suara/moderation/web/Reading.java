package id.suara.moderation.web;

import id.suara.kernel.Texts;
import id.suara.moderation.CaseHit;
import id.suara.moderation.CaseView;
import id.suara.moderation.ThreadWanted;
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
     */
    public record Mark(long hitId, int number, String words, String why, boolean cleared, boolean blocks) {}

    private final CaseView text;
    private final List<CaseView.Earlier> earlier;
    private final List<CaseView.Item> others;
    private final List<ThreadWanted.Entry> thread;
    private final List<ReasonCount> reports;
    private final List<CaseHit> hits;
    private final List<Mark> marks = new ArrayList<>();

    Reading(
            CaseView text,
            List<CaseView.Earlier> earlier,
            List<CaseView.Item> others,
            List<ThreadWanted.Entry> thread,
            List<ReasonCount> reports,
            List<CaseHit> hits,
            Locale locale) {
        this.text = text;
        this.earlier = earlier;
        this.others = others;
        this.thread = thread;
        this.reports = reports;
        this.hits = hits;
        for (CaseHit hit : hits) {
            String why = Texts.get(locale, hit.explanation());
            marks.add(new Mark(hit.id(), marks.size() + 1, wordsOf(hit), why, hit.cleared(), hit.blocks()));
        }
    }

    private String wordsOf(CaseHit hit) {
        return MarkedText.of(partOf(hit.part()), hit.part(), List.of(hit)).stream()
                .filter(MarkedText.Piece::isMarked)
                .map(MarkedText.Piece::words)
                .findFirst()
                .orElse("");
    }

    /** The same, with the marks as they are now. */
    Reading with(List<CaseHit> now, Locale locale) {
        return new Reading(text, earlier, others, thread, reports, now, locale);
    }

    public CaseView getText() {
        return text;
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

    /** How many of them stand in the way of publishing. */
    public long getBlocking() {
        return marks.stream().filter(Mark::blocks).count();
    }

    public List<MarkedText.Piece> getTitlePieces() {
        return pieces(CaseHit.Part.TITLE);
    }

    public List<MarkedText.Piece> getBodyPieces() {
        return pieces(CaseHit.Part.BODY);
    }

    public List<MarkedText.Piece> getTopicPieces() {
        return pieces(CaseHit.Part.TOPIC);
    }

    private List<MarkedText.Piece> pieces(CaseHit.Part part) {
        return MarkedText.of(partOf(part), part, hits);
    }

    private String partOf(CaseHit.Part part) {
        return switch (part) {
            case TITLE -> text.title();
            case BODY -> text.body();
            case TOPIC -> text.topic();
        };
    }
}
