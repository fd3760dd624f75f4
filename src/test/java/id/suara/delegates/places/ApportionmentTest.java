package id.suara.delegates.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.intake.Samples;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private static final Map<String, Long> POPULATIONS = Samples.populations();

    @Test
    void givesThePlacesThatTheDomainNames() {
        Map<String, Integer> places = Apportionment.of(1000, POPULATIONS);
        assertThat(places).hasSize(38).containsEntry("92", 11).containsEntry("32", 122);
    }

    @Test
    void addsUpExactlyForAnyNumber() {
        for (int places = 0; places <= 3000; places++) {
            assertThat(sum(Apportionment.of(places, POPULATIONS))).isEqualTo(places);
        }
    }

    @Test
    void keepsTheFloorWhereItCan() {
        for (int places = 380; places <= 2000; places++) {
            assertThat(Apportionment.of(places, POPULATIONS).values()).allMatch(place -> place >= Apportionment.FLOOR);
        }
        assertThat(Apportionment.of(100, POPULATIONS).values()).allMatch(place -> place >= 2);
    }

    @Test
    void neverGivesTheLessPopulousMore() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Map<String, Long> populations = new TreeMap<>();
            for (int i = 0; i < 2 + random.nextInt(40); i++) {
                populations.put("%02d".formatted(i), 1L + random.nextInt(50_000_000));
            }
            Map<String, Integer> places = Apportionment.of(random.nextInt(5000), populations);
            List<String> bySize = populations.keySet().stream()
                    .sorted((one, other) -> Long.compare(populations.get(one), populations.get(other)))
                    .toList();
            for (int i = 1; i < bySize.size(); i++) {
                assertThat(places.get(bySize.get(i))).isGreaterThanOrEqualTo(places.get(bySize.get(i - 1)));
            }
        }
    }

    private static int sum(Map<String, Integer> places) {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }
}
