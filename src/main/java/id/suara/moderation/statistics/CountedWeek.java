package id.suara.moderation.statistics;

import id.suara.moderation.statistics.ModerationStatistics.Agreement;
import id.suara.moderation.statistics.ModerationStatistics.Decided;
import id.suara.moderation.statistics.ModerationStatistics.Held;
import id.suara.moderation.statistics.ModerationStatistics.Pair;
import id.suara.moderation.statistics.ModerationStatistics.Reasoned;
import id.suara.moderation.statistics.ModerationStatistics.Wait;
import id.suara.moderation.statistics.StatisticsQueries.Judged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one week tells, without its small numbers. Weeks are added up from what each tells, so that no two sums differ by more. */
record CountedWeek(
        List<Wait> waits,
        List<Decided> outcomes,
        List<Reasoned> reasons,
        List<Held> holds,
        Long undone,
        Long takenOver,
        Long firstLooks,
        Long secondDiffered,
        Judged judged) {

    static ModerationStatistics sum(
            LocalDate from, LocalDate to, long waiting, Long oldestMinutes, List<CountedWeek> weeks) {
        return new ModerationStatistics(
                from,
                to,
                waiting,
                oldestMinutes,
                weeks.stream()
                        .flatMap(week -> week.waits().stream())
                        .sorted(Comparator.comparing(Wait::begins).reversed().thenComparing(Wait::kind))
                        .toList(),
                by(weeks, CountedWeek::outcomes, Decided::outcome)
                        .map((outcome, rows) -> new Decided(outcome, sum(rows, Decided::texts))),
                by(weeks, CountedWeek::reasons, Reasoned::code)
                        .map((code, rows) -> new Reasoned(code, sum(rows, Reasoned::texts)))
                        .stream()
                        .sorted(Comparator.comparing(
                                Reasoned::texts, Comparator.nullsLast(Comparator.<Long>reverseOrder())))
                        .toList(),
                by(weeks, CountedWeek::holds, Held::hitClass)
                        .map((hitClass, rows) -> new Held(
                                hitClass, sum(rows, Held::texts), sum(rows, Held::marks), sum(rows, Held::cleared))),
                sum(weeks, CountedWeek::undone),
                sum(weeks, CountedWeek::takenOver),
                sum(weeks, CountedWeek::firstLooks),
                sum(weeks, CountedWeek::secondDiffered),
                agreement(weeks.stream().map(CountedWeek::judged).toList()));
    }

    private static Agreement agreement(List<Judged> weeks) {
        List<Judged> enough = weeks.stream()
                .filter(week -> week.judged() >= SmallNumbers.LEAST)
                .toList();
        long judged = enough.stream().mapToLong(Judged::judged).sum();
        long same = enough.stream().mapToLong(Judged::same).sum();
        return new Agreement(
                sum(weeks, week -> SmallNumbers.told(week.drawn())),
                sum(weeks, week -> SmallNumbers.told(week.judged())),
                enough.isEmpty() ? null : (Long) Math.round(100.0 * same / judged),
                by(enough, Judged::pairs, pair -> List.of(pair.first(), pair.second())
                                .toString())
                        .map((pair, rows) ->
                                new Pair(rows.get(0).first(), rows.get(0).second(), sum(rows, Pair::texts))));
    }

    private static <T> Long sum(Collection<T> rows, Function<T, Long> number) {
        return SmallNumbers.sum(rows.stream().map(number).toList());
    }

    private static <W, T, K extends Comparable<K>> Grouped<K, T> by(
            List<W> weeks, Function<W, List<T>> rows, Function<T, K> key) {
        return new Grouped<>(weeks.stream()
                .flatMap(week -> rows.apply(week).stream())
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())));
    }

    /** The same row of several weeks, in the order of its key. */
    private record Grouped<K, T>(Map<K, List<T>> rows) {

        List<T> map(BiFunction<K, List<T>, T> summed) {
            return rows.entrySet().stream()
                    .map(entry -> summed.apply(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
