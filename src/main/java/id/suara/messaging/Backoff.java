package id.suara.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits after an attempt that did not succeed: 1, 5, 15, 60 minutes, then every 4 hours, about two days. */
final class Backoff {

    /** Attempts in all; the last one comes 45 hours and 21 minutes after the first. */
    static final int ATTEMPTS = 16;

    private static final List<Duration> FIRST =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));
    static final Duration LONGEST = Duration.ofHours(4);

    private Backoff() {}

    /** @param attempts made so far, at least 1
     *  @return absent when it is time to give up */
    static Optional<Duration> after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(attempts <= FIRST.size() ? FIRST.get(attempts - 1) : LONGEST);
    }
}
