package id.suara.messaging;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long a batch is one sender's. Others go by the database's clock; the sender, which cannot ask that before each mail,
 * goes by two of its own and believes the one that has gone further: the time of day goes back when the machine's clock is set,
 * and the ticking one stands still while the machine sleeps.
 *
 * @param from the time of day when it began
 * @param fromNanos as {@link System#nanoTime()} told it
 */
record Lease(Instant from, long fromNanos) {

    static final Duration LENGTH = Duration.ofMinutes(5);

    /** More than one mail can take, with every one of the line's timeouts in it. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    /** What could still be on its way when the lease runs out would be sent twice. */
    boolean hasTimeForAnother(Instant now, long nanos) {
        Duration ticked = Duration.ofNanos(nanos - fromNanos);
        Duration told = Duration.between(from, now);
        return (ticked.compareTo(told) > 0 ? ticked : told).compareTo(LENGTH.minus(MARGIN)) < 0;
    }
}
