package id.suara.ideas;

import java.util.List;

/**
 * A page of the public list.
 *
 * <p>A class and not a record: two pages are the same page only if they are one object, which is how what is rendered from
 * one is kept beside it.
 */
public final class IdeaPage {

    private final List<IdeaRow> rows;
    private final String next;
    private final String searched;

    IdeaPage(List<IdeaRow> rows, String next, String searched) {
        this.rows = List.copyOf(rows);
        this.next = next;
        this.searched = searched;
    }

    /** The same ideas with more of each. */
    IdeaPage with(List<IdeaRow> richer) {
        return new IdeaPage(richer, next, searched);
    }

    /** The same, found by other words than were asked for. */
    IdeaPage foundBy(String words) {
        return new IdeaPage(rows, next, words);
    }

    public List<IdeaRow> rows() {
        return rows;
    }

    /** The words that were meant, as it seems, since nobody wrote those that were asked for; otherwise null. */
    public String searched() {
        return searched;
    }

    /** The cursor of the next page, or null on the last. */
    public String next() {
        return next;
    }
}
