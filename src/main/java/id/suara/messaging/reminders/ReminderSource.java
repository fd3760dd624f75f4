package id.suara.messaging.reminders;

import id.suara.kernel.Subject;
import java.time.Instant;
import java.util.List;

/**
 * Knows times of one kind, and whom to remind of them. Its words are {@code reminder.KIND.*}, and it is called in a
 * transaction, without anybody who acts.
 */
public interface ReminderSource {

    /** A time that comes. @param about whose or what it is */
    record Coming(Subject about, Instant at) {}

    /** A stable word with hyphens. */
    String kind();

    /** In which minutes before it is reminded unless organizers chose otherwise. */
    List<Integer> usual();

    /** @return those after the one and not after the other moment */
    List<Coming> coming(Instant after, Instant until);

    /** Whom to tell at this moment; nobody when it does not matter any more. */
    List<Reminded> readers(Coming coming);
}
