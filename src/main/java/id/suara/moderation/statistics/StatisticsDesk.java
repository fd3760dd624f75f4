package id.suara.moderation.statistics;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Counting how moderation goes, for organizers. */
@ApplicationScoped
@Transactional
public class StatisticsDesk {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final long LONGEST_DAYS = 366;

    @Inject
    StatisticsQueries queries;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @param from the first day; null for the four weeks that end with the last
     *  @param to the last day; null for today in Jakarta
     *  @param by null for weeks
     *  @throws DomainException {@code access.denied} for others than organizers; {@code moderation.statistics-days} (invalid)
     *     for days in the wrong order, or more than a year */
    public ModerationStatistics read(LocalDate from, LocalDate to, Period by) {
        caller.get().require(Role.ORGANIZER);
        LocalDate last = to == null ? today() : to;
        LocalDate first = from == null ? last.minusDays(27) : from;
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0 || days > LONGEST_DAYS) {
            throw DomainException.invalid("moderation.statistics-days");
        }
        Period period = by == null ? Period.WEEK : by;
        StatisticsQueries.Span span = new StatisticsQueries.Span(
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant());
        return new ModerationStatistics(
                first,
                last,
                period,
                queries.waiting(),
                queries.oldestMinutes(clock.instant()),
                queries.waits(span, period),
                queries.outcomes(span),
                queries.reasons(span),
                queries.holds(span),
                SmallNumbers.told(queries.deeds(span, "moderation.undone")),
                SmallNumbers.told(queries.deeds(span, "moderation.taken-over")),
                SmallNumbers.told(queries.firstLooks(span)),
                SmallNumbers.told(queries.secondDiffered(span)),
                queries.agreement(span));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
