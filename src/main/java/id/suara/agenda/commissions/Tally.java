package id.suara.agenda.commissions;

import id.suara.identity.Person.Sex;
import id.suara.kernel.AgeBand;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One commission in numbers.
 *
 * @param wishes how many are in their first, second and third wish
 * @param otherwise how many wished for others
 * @param withoutWish how many wished for nothing
 * @param provinces members by province, only those that have one here
 */
public record Tally(
        long commissionId,
        int members,
        int girls,
        int boys,
        Map<AgeBand, Integer> ages,
        Map<String, Integer> provinces,
        List<Integer> wishes,
        int otherwise,
        int withoutWish)
        implements Serializable {

    /** @param members only those in that commission */
    static Tally of(long commissionId, List<PlacedRow> members) {
        Map<AgeBand, Integer> ages = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            ages.put(band, count(members, one -> one.ageBand() == band));
        }
        return new Tally(
                commissionId,
                members.size(),
                count(members, one -> one.sex() == Sex.FEMALE),
                count(members, one -> one.sex() == Sex.MALE),
                ages,
                members.stream()
                        .collect(Collectors.groupingBy(
                                PlacedRow::provinceCode, TreeMap::new, Collectors.summingInt(one -> 1))),
                List.of(wish(members, 1), wish(members, 2), wish(members, 3)),
                count(
                        members,
                        one -> one.placement().wish() == 0 && !one.wishes().isEmpty()),
                count(members, one -> one.wishes().isEmpty()));
    }

    private static int wish(List<PlacedRow> members, int rank) {
        return count(members, one -> one.placement().wish() == rank);
    }

    private static int count(List<PlacedRow> members, Predicate<PlacedRow> which) {
        return Math.toIntExact(members.stream().filter(which).count());
    }

    /** The province with most members here; null for an empty commission. */
    public String largestProvince() {
        return provinces.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    static <T> List<Tally> each(List<T> commissions, Function<T, Long> id, List<PlacedRow> rows) {
        return commissions.stream()
                .map(id)
                .map(one -> of(
                        one,
                        rows.stream()
                                .filter(row -> row.placement() != null
                                        && one.equals(row.placement().commissionId()))
                                .toList()))
                .toList();
    }
}
