package id.suara.messaging.reminders;

import id.suara.kernel.DomainException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How long before a time it is reminded of, in minutes, the longest first. */
final class ReminderOffsets {

    static final int MOST = 5;
    static final int LONGEST = 30 * 24 * 60;
    static final int SHORTEST = 10;

    private ReminderOffsets() {}

    /** @throws DomainException {@code reminders.offset} (invalid) for one that is too short or too long, or too many */
    static List<Integer> checked(List<Integer> minutes) {
        List<Integer> sorted =
                minutes.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (sorted.size() > MOST || sorted.stream().anyMatch(each -> each < SHORTEST || each > LONGEST)) {
            throw DomainException.invalid(
                    "reminders.offset", List.of(new DomainException.FieldError("minutes", "reminders.offset")));
        }
        return sorted;
    }

    static String written(List<Integer> minutes) {
        return minutes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",")).map(Integer::valueOf).toList();
    }
}
