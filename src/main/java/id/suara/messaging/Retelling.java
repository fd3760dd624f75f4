package id.suara.messaging;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One reader of what is different.
 *
 * @param recipient the address; one mail each
 * @param zones whose night the mail keeps (S26)
 * @param children persons of whom it speaks
 * @param said given what the reader knew when the mail that still waits was begun, empty where none waits, says what is
 *     different by now; empty when nothing is
 */
public record Retelling(
        String recipientName,
        String recipient,
        String language,
        Set<ZoneId> zones,
        List<Long> children,
        Function<Optional<String>, Optional<Retold>> said) {

    /** What such a mail is about: the reader, by a number that stands for the address. */
    static final String READER = "reader";
}
