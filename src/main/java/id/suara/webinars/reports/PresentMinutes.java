package id.suara.webinars.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How long one person was there, in whole minutes; a begun minute does not count.
 *
 * <p>Stays are united before they are counted: two devices at once count once. Where a report tells minutes without saying
 * when they were (Zoom's "unique users", Google Meet's rejoined), several rows of one person may or may not have been at the
 * same time: the two numbers differ then.
 *
 * @param counted what the report proves
 * @param atMost what it may have been, had no two rows been at the same time
 */
public record PresentMinutes(int counted, int atMost) {

    /** @param presences one person's, of one report
     *  @param window what lies outside does not count; grace is in it already */
    public static PresentMinutes of(Collection<Presence> presences, MeetingHours window) {
        Duration placed = union(presences, window);
        Duration longest = placed;
        Duration sum = placed;
        for (Presence presence : presences) {
            if (presence.isLoose()) {
                Duration loose = loose(presence, window);
                sum = sum.plus(loose);
                longest = longer(longest, loose);
            }
        }
        return new PresentMinutes(whole(longest), whole(shorter(sum, window.length())));
    }

    private static Duration union(Collection<Presence> presences, MeetingHours window) {
        List<Presence> stays = presences.stream()
                .filter(presence -> !presence.isLoose())
                .sorted(Comparator.comparing(Presence::joined))
                .toList();
        Duration sum = Duration.ZERO;
        Instant counted = window.start();
        for (Presence stay : stays) {
            Instant from = later(stay.joined(), counted);
            Instant until = stay.left().isBefore(window.end()) ? stay.left() : window.end();
            if (from.isBefore(until)) {
                sum = sum.plus(Duration.between(from, until));
                counted = until;
            }
        }
        return sum;
    }

    private static Duration loose(Presence presence, MeetingHours window) {
        Duration stated = Duration.ofMinutes(presence.minutes());
        if (presence.joined() == null) {
            return shorter(stated, window.length());
        }
        return shorter(stated, union(List.of(withoutMinutes(presence)), window));
    }

    private static Presence withoutMinutes(Presence presence) {
        return new Presence(
                presence.line(),
                presence.name(),
                presence.originalName(),
                presence.email(),
                presence.joined(),
                presence.left(),
                null);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static int whole(Duration duration) {
        return (int) duration.toMinutes();
    }
}
