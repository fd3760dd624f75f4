package id.suara.webinars;

/**
 * What became of a list, or of a piece of it.
 *
 * @param registered who get a mail; who was registered already is not among them
 * @param waiting how many of those got a turn in line
 */
public record ListRegistered(int registered, int waiting) {

    public static final ListRegistered NOBODY = new ListRegistered(0, 0);

    public ListRegistered and(ListRegistered other) {
        return new ListRegistered(registered + other.registered, waiting + other.waiting);
    }
}
