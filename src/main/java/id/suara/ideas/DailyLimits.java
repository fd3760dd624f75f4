package id.suara.ideas;

import id.suara.congress.Congresses;
import id.suara.congress.IndonesianTime;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * How much a child may send on one day of the congress, so that every text finds a reader. Counted in the database under the
 * lock of the child's own row, so that two nodes, or two phones, never let one too many through.
 */
@Dependent
public class DailyLimits {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** What is counted. Numbers are defaults of settings such as {@code suara.ideas.per.day}. */
    public enum Kind {
        IDEAS("ideas", 10),
        COMMENTS("comments", 30);

        private final String word;
        private final int usual;

        Kind(String word, int usual) {
            this.word = word;
            this.usual = usual;
        }
    }

    /** Counts what was sent since an instant, the caller's lock held. */
    public interface Sent {
        long since(Instant beginning);
    }

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @param viewer in which the child reads when they may send again
     *  @throws DomainException {@code ideas.limit-ideas} and so on (too many, with {@code most} and {@code when}) */
    public void require(Kind kind, ZoneId viewer, Sent sent) {
        ZoneId zone = congresses.requireCurrent().zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Instant midnight = today.plusDays(1).atStartOfDay(zone).toInstant();
        int most = settings.number("suara." + kind.word + ".per.day", kind.usual);
        if (sent.since(today.atStartOfDay(zone).toInstant()) >= most) {
            String when = HOUR.format(midnight.atZone(viewer)) + " " + IndonesianTime.label(viewer);
            throw DomainException.tooMany(
                            "ideas.limit-" + kind.word,
                            Duration.between(clock.instant(), midnight).toSeconds() + 1)
                    .with("most", most)
                    .with("when", when);
        }
    }
}
