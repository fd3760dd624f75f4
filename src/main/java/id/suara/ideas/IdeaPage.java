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

    IdeaPage(List<IdeaRow> rows, String next) {
        this.rows = List.copyOf(rows);
        this.next = next;
    }

    public List<IdeaRow> rows() {
        return rows;
    }

    /** The cursor of the next page, or null on the last. */
    public String next() {
        return next;
    }
}
