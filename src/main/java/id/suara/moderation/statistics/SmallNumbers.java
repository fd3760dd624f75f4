package id.suara.moderation.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Leaves out numbers that could point to a child (L21). */
final class SmallNumbers {

    static final long LEAST = 5;

    private SmallNumbers() {}

    /** @return null for 1 to 4; 0 says that there is nobody to point to */
    static Long told(long number) {
        return number > 0 && number < LEAST ? null : (Long) number;
    }

    /** The sum of what is told, without what is not.
     *
     *  @return null when there is nothing but what is not */
    static Long sum(List<Long> told) {
        long sum = told.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return sum == 0 && told.stream().anyMatch(Objects::isNull) ? null : (Long) sum;
    }

    /** The parts of a sum that is told: with one part left out, the next smallest is too.
     *
     *  @return as many as there are parts, null for those that are not told */
    static List<Long> parts(List<Long> exact) {
        List<Long> told = new ArrayList<>();
        exact.forEach(number -> told.add(told(number)));
        if (told.stream().filter(Objects::isNull).count() == 1) {
            IntStream.range(0, exact.size())
                    .filter(place -> told.get(place) != null && exact.get(place) > 0)
                    .boxed()
                    .min(Comparator.comparing(exact::get))
                    .ifPresent(place -> told.set(place, null));
        }
        return told;
    }
}
