package id.suara.delegates.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shares places out: a floor for every province, the rest by population, what is left over by the largest remainders. */
final class Apportionment {

    static final int FLOOR = 10;

    private record Share(String code, int whole, double remainder, long population) {}

    private Apportionment() {}

    /** @param places for all; with fewer than the floors need, everybody's floor is as high as it can be
     *  @param populations by code, all above zero
     *  @return the places by code, in code order; they add up exactly */
    static Map<String, Integer> of(int places, Map<String, Long> populations) {
        int floor = Math.min(FLOOR, places / populations.size());
        int rest = places - floor * populations.size();
        long everybody =
                populations.values().stream().mapToLong(Long::longValue).sum();
        List<Share> shares = new ArrayList<>();
        populations.forEach((code, population) -> {
            long exact = rest * population;
            shares.add(new Share(
                    code, Math.toIntExact(exact / everybody), (double) (exact % everybody) / everybody, population));
        });
        int leftOver = rest - shares.stream().mapToInt(Share::whole).sum();
        // Of equal remainders the more populous province's goes first, so that none passes a larger one.
        shares.sort(Comparator.comparingDouble(Share::remainder)
                .thenComparingLong(Share::population)
                .reversed()
                .thenComparing(Share::code));
        Map<String, Integer> result = new TreeMap<>();
        for (Share share : shares) {
            result.put(share.code(), floor + share.whole() + (leftOver-- > 0 ? 1 : 0));
        }
        return result;
    }
}
