package id.suara.moderation.statistics;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Counting how moderation goes, for organizers. */
@ApplicationScoped
@Transactional
public class StatisticsDesk {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final long LONGEST_DAYS = 366;
    private static final int USUAL_WEEKS = 4;

    @Inject
    StatisticsQueries queries;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Of whole weeks that are over, each counted for itself: spans of other days, subtracted from each other, would tell
     *  the small numbers that are left out (L21).
     *
     *  @param from a day of the first week; null for the four weeks that end with the last
     *  @param to a day of the last week; null for the newest that is over, which a week that is not counts as
     *  @throws DomainException {@code access.denied} for others than organizers; {@code moderation.statistics-days} (invalid)
     *     for days in the wrong order, more than a year, or of no week that is over */
    public ModerationStatistics read(LocalDate from, LocalDate to) {
        caller.get().require(Role.ORGANIZER);
        LocalDate over = today().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        LocalDate last = to == null || to.isAfter(over) ? over : sundayOf(to);
        LocalDate first = from == null ? last.minusWeeks(USUAL_WEEKS).plusDays(1) : mondayOf(from);
        long days = ChronoUnit.DAYS.between(from == null ? first : from, to == null ? last : to);
        if (days < 0 || days > LONGEST_DAYS || first.isAfter(last)) {
            throw DomainException.invalid("moderation.statistics-days");
        }
        List<CountedWeek> weeks =
                first.datesUntil(last, Period.ofWeeks(1)).map(this::count).toList();
        return CountedWeek.sum(first, last, queries.waiting(), queries.oldestMinutes(clock.instant()), weeks);
    }

    private CountedWeek count(LocalDate monday) {
        StatisticsQueries.Span span = new StatisticsQueries.Span(
                monday.atStartOfDay(ZONE).toInstant(),
                monday.plusWeeks(1).atStartOfDay(ZONE).toInstant());
        return new CountedWeek(
                queries.waits(span, monday),
                queries.outcomes(span),
                queries.reasons(span),
                queries.holds(span),
                SmallNumbers.told(queries.deeds(span, "moderation.undone")),
                SmallNumbers.told(queries.deeds(span, "moderation.taken-over")),
                SmallNumbers.told(queries.firstLooks(span)),
                SmallNumbers.told(queries.secondDiffered(span)),
                queries.agreement(span));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate sundayOf(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
