package id.suara.messaging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Of which sessions a mail holds the events for calendars, of one release.
 *
 * @param entries one or more
 */
public record SessionsNote(long releaseId, List<Entry> entries) implements CalendarNote {

    /** @param personId the child whose event it is
     *  @param gone whether it is taken out of the calendar */
    public record Entry(long personId, long sessionId, boolean gone) {}

    public SessionsNote {
        entries = List.copyOf(entries);
    }

    /** {@code release person:session:gone ...} */
    @Override
    public String written() {
        return entries.stream()
                .map(entry -> entry.personId() + ":" + entry.sessionId() + ":" + (entry.gone() ? 1 : 0))
                .collect(Collectors.joining(" ", releaseId + " ", ""));
    }

    static SessionsNote read(String written) {
        String[] words = written.split(" ");
        return new SessionsNote(
                Long.parseLong(words[0]),
                Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.split(":"))
                        .map(parts ->
                                new Entry(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2].equals("1")))
                        .toList());
    }
}
