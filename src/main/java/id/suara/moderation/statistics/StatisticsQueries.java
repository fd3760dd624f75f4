package id.suara.moderation.statistics;

import id.suara.moderation.Outcome;
import id.suara.moderation.detection.HitClass;
import id.suara.moderation.statistics.ModerationStatistics.Decided;
import id.suara.moderation.statistics.ModerationStatistics.Held;
import id.suara.moderation.statistics.ModerationStatistics.Pair;
import id.suara.moderation.statistics.ModerationStatistics.Reasoned;
import id.suara.moderation.statistics.ModerationStatistics.Wait;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of cases, where PostgreSQL counts. */
@Dependent
class StatisticsQueries {

    private static final String IN_SIGHT =
            "not exists (select from moderation_withheld w where w.subject_kind = c.subject_kind"
                    + " and w.subject_id = c.subject_id)";

    private static final String DECIDED =
            " c.status = 'DECIDED' and c.decided_at >= ?1 and c.decided_at < ?2 and " + IN_SIGHT;

    /** With whose first words a reason begins, of either language. */
    private static final String TEMPLATE = "(select min(r.code) from moderation_reason r"
            + " where left(c.reason, 25) in (left(r.words_id, 25), left(r.words_en, 25)))";

    /** From an instant to before another. */
    record Span(Instant from, Instant before) {}

    /** What blind second readers said of texts that were decided in a week. */
    record Judged(long drawn, long judged, long same, List<Pair> pairs) {}

    @PersistenceContext
    EntityManager em;

    long waiting() {
        return number(
                em.createNativeQuery("select count(*) from moderation_case c where c.status = 'OPEN' and " + IN_SIGHT)
                        .getSingleResult());
    }

    /** Null when nothing waits. */
    Long oldestMinutes(Instant now) {
        Object oldest = em.createNativeQuery("select extract(epoch from min(c.opened_at)) from moderation_case c"
                        + " where c.status = 'OPEN' and " + IN_SIGHT)
                .getSingleResult();
        return oldest == null
                ? null
                : (Long) Duration.between(Instant.ofEpochSecond(number(oldest)), now)
                        .toMinutes();
    }

    /** @param begins the first day of the span */
    List<Wait> waits(Span span, LocalDate begins) {
        List<Object[]> rows = rows(asked(
                "select c.subject_kind, count(*),"
                        + " percentile_cont(0.5) within group (order by extract(epoch from c.decided_at - c.opened_at)),"
                        + " percentile_cont(0.9) within group (order by extract(epoch from c.decided_at - c.opened_at)),"
                        + " max(extract(epoch from c.decided_at - c.opened_at))"
                        + " from moderation_case c where" + DECIDED + " group by 1 order by 1",
                span));
        List<Long> told = parts(rows, 1);
        return list(rows, place -> {
            Object[] row = rows.get(place);
            boolean enough = number(row[1]) >= SmallNumbers.LEAST;
            return new Wait(
                    begins,
                    (String) row[0],
                    told.get(place),
                    enough ? minutes(row[2]) : null,
                    enough ? minutes(row[3]) : null,
                    enough ? minutes(row[4]) : null);
        });
    }

    List<Decided> outcomes(Span span) {
        List<Object[]> rows = rows(asked(
                "select c.outcome, count(*) from moderation_case c where" + DECIDED + " group by 1 order by 1", span));
        List<Long> told = parts(rows, 1);
        return list(rows, place -> new Decided(Outcome.valueOf((String) rows.get(place)[0]), told.get(place)));
    }

    List<Reasoned> reasons(Span span) {
        List<Object[]> rows = rows(asked(
                "select coalesce(" + TEMPLATE + ", 'own-words'), count(*) from moderation_case c"
                        + " where c.outcome <> 'PUBLISH' and" + DECIDED + " group by 1 order by 2 desc, 1",
                span));
        List<Long> told = parts(rows, 1);
        return list(rows, place -> new Reasoned((String) rows.get(place)[0], told.get(place)));
    }

    List<Held> holds(Span span) {
        List<Object[]> rows = rows(asked(
                "select h.hit_class, count(distinct c.id), count(*), count(h.cleared_at) from moderation_hit h"
                        + " join moderation_case c on c.id = h.case_id where" + DECIDED + " group by 1 order by 1",
                span));
        return rows.stream()
                .map(row -> {
                    boolean enough = number(row[1]) >= SmallNumbers.LEAST;
                    long marks = number(row[2]);
                    long cleared = number(row[3]);
                    // What is left of the marks tells as much as what was cleared.
                    boolean both = enough && SmallNumbers.told(marks - cleared) != null;
                    return new Held(
                            HitClass.valueOf((String) row[0]),
                            SmallNumbers.told(number(row[1])),
                            enough ? SmallNumbers.told(marks) : null,
                            both ? SmallNumbers.told(cleared) : null);
                })
                .toList();
    }

    long deeds(Span span, String action) {
        return number(
                asked("select count(*) from audit_entry where action = '" + action + "' and at >= ?1 and at < ?2", span)
                        .getSingleResult());
    }

    long firstLooks(Span span) {
        return number(asked(
                        "select count(*) from moderation_case c where c.first_at >= ?1 and c.first_at < ?2 and "
                                + IN_SIGHT,
                        span)
                .getSingleResult());
    }

    long secondDiffered(Span span) {
        return number(asked(
                        "select count(*) from moderation_case c where c.first_by is not null and c.outcome <> 'PUBLISH' and"
                                + DECIDED,
                        span)
                .getSingleResult());
    }

    Judged agreement(Span span) {
        long drawn = number(asked(
                        "select count(*) from moderation_sample s join moderation_case c on c.id = s.case_id where"
                                + DECIDED,
                        span)
                .getSingleResult());
        List<Object[]> rows = rows(asked(
                "select c.outcome, s.outcome, count(*) from moderation_sample s join moderation_case c on c.id = s.case_id"
                        + " where s.outcome is not null and" + DECIDED + " group by 1, 2 order by 1, 2",
                span));
        long judged = rows.stream().mapToLong(row -> number(row[2])).sum();
        long same = rows.stream()
                .filter(row -> row[0].equals(row[1]))
                .mapToLong(row -> number(row[2]))
                .sum();
        List<Long> told = parts(rows, 2);
        List<Pair> pairs = list(
                rows,
                place -> new Pair(
                        Outcome.valueOf((String) rows.get(place)[0]),
                        Outcome.valueOf((String) rows.get(place)[1]),
                        told.get(place)));
        return new Judged(drawn, judged, same, judged < SmallNumbers.LEAST ? List.of() : pairs);
    }

    private Query asked(String question, Span span) {
        return em.createNativeQuery(question)
                .setParameter(1, Timestamp.from(span.from()))
                .setParameter(2, Timestamp.from(span.before()));
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static List<Long> parts(List<Object[]> rows, int column) {
        return SmallNumbers.parts(rows.stream().map(row -> number(row[column])).toList());
    }

    private static <T> List<T> list(List<Object[]> rows, Function<Integer, T> told) {
        return IntStream.range(0, rows.size()).boxed().map(told).collect(Collectors.toList());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Long minutes(Object seconds) {
        return Math.round(((Number) seconds).doubleValue() / 60);
    }
}
