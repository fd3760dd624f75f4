package id.suara.messaging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of which sessions a mail holds the events for calendars, of one release. The part itself is made when the mail goes.
 *
 * @param entries one or more
 */
public record CalendarNote(long releaseId, List<Entry> entries) {

    /** @param personId the child whose event it is
     *  @param gone whether it is taken out of the calendar */
    public record Entry(long personId, long sessionId, boolean gone) {}

    public CalendarNote {
        entries = List.copyOf(entries);
    }

    /** For the outbox's row: {@code release person:session:gone ...}. */
    String written() {
        return entries.stream()
                .map(entry -> entry.personId() + ":" + entry.sessionId() + ":" + (entry.gone() ? 1 : 0))
                .collect(Collectors.joining(" ", releaseId + " ", ""));
    }

    static CalendarNote read(String written) {
        String[] words = written.split(" ");
        return new CalendarNote(
                Long.parseLong(words[0]),
                Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.split(":"))
                        .map(parts ->
                                new Entry(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2].equals("1")))
                        .toList());
    }
}
