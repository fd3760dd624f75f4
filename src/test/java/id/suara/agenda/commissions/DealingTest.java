package id.suara.agenda.commissions;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.programme.parts.CommissionRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dealing delegates to commissions")
class DealingTest {

    private static CommissionRow commission(long id, int size) {
        return new CommissionRow(id, "Komisi " + id, null, null, size, 1);
    }

    private static Candidate child(long id, String province, String sex, Long... wishes) {
        return new Candidate(id, null, List.of(wishes), List.of("province " + province, "age 13", "sex " + sex));
    }

    private static Candidate stays(long id, long commission) {
        return new Candidate(id, commission, List.of(), List.of("province 11", "age 13", "sex F"));
    }

    /** As many as a congress has, most of whom want the same. */
    private static List<Candidate> crowd(int size) {
        Random random = new Random(5);
        return IntStream.rangeClosed(1, size)
                .mapToObj(id -> {
                    List<Long> wishes = new ArrayList<>(List.of(1L, 1L, 1L, 2L, 2L, 3L, 4L, 5L));
                    Collections.shuffle(wishes, random);
                    return new Candidate(
                            id,
                            null,
                            wishes.stream().distinct().limit(random.nextInt(4)).toList(),
                            List.of(
                                    "province " + random.nextInt(38),
                                    "age " + random.nextInt(3),
                                    "sex " + random.nextInt(2)));
                })
                .toList();
    }

    private static List<CommissionRow> five(int size) {
        return IntStream.rangeClosed(1, 5).mapToObj(id -> commission(id, size)).toList();
    }

    private static long count(Map<Long, Long> dealt, long commission) {
        return dealt.values().stream().filter(one -> one == commission).count();
    }

    @Test
    void givesEverybodyTheirFirstWishWhereAllFit() {
        Map<Long, Long> dealt = Dealing.deal(
                List.of(commission(1, 2), commission(2, 2)),
                List.of(
                        child(1, "11", "F", 2L),
                        child(2, "11", "F", 1L),
                        child(3, "12", "M", 2L),
                        child(4, "12", "M", 1L)),
                1);
        assertThat(dealt).isEqualTo(Map.of(1L, 2L, 2L, 1L, 3L, 2L, 4L, 1L));
    }

    @Test
    void isTheSameForTheSameSeedInWhateverOrderTheyCome() {
        List<Candidate> crowd = crowd(200);
        Map<Long, Long> dealt = Dealing.deal(five(45), crowd, 7);
        List<Candidate> shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(1));
        List<CommissionRow> commissions = new ArrayList<>(five(45));
        Collections.reverse(commissions);
        assertThat(Dealing.deal(commissions, shuffled, 7)).isEqualTo(dealt);
        assertThat(Dealing.deal(five(45), crowd, 8)).isNotEqualTo(dealt);
    }

    @Test
    void seatsEverybodyOnceAndNoMoreThanThereAreSeats() {
        List<Candidate> crowd = crowd(225);
        Map<Long, Long> dealt = Dealing.deal(five(45), crowd, 3);
        assertThat(dealt).hasSize(225);
        for (CommissionRow commission : five(45)) {
            assertThat(count(dealt, commission.id())).isEqualTo(45);
        }
        assertThat(Dealing.deal(five(10), crowd, 3)).as("who found no seat").hasSize(50);
        assertThat(Dealing.deal(List.of(), crowd, 3)).isEmpty();
    }

    @Test
    void leavesNobodyBelowAWishThatHasASeatLeft() {
        List<Candidate> crowd = crowd(200);
        for (long seed = 1; seed <= 10; seed++) {
            Map<Long, Long> dealt = Dealing.deal(five(60), crowd, seed);
            int limit = 44; // a fifth of 200, and a tenth more
            for (Candidate one : crowd) {
                Placement placement = Placement.dealt(dealt.get(one.applicationId()), one.wishes());
                assertThat(placement.full())
                        .as("what is said to be full, to %s", one)
                        .allMatch(wish -> count(dealt, wish) == limit);
            }
        }
    }

    @Test
    void leavesNoTwoWhoWouldBothRatherChangePlaces() {
        List<Candidate> crowd = crowd(150);
        Map<Long, Long> dealt = Dealing.deal(five(33), crowd, 4);
        for (Candidate one : crowd) {
            for (Candidate other : crowd) {
                long mine = dealt.get(one.applicationId());
                long theirs = dealt.get(other.applicationId());
                assertThat(one.regret(theirs) + other.regret(mine))
                        .isGreaterThanOrEqualTo(one.regret(mine) + other.regret(theirs));
            }
        }
    }

    @Test
    void mixesThoseWhoWishForTheSame() {
        List<Candidate> girls = IntStream.rangeClosed(1, 10)
                .mapToObj(id -> child(id, "11", "F", 1L, 2L))
                .toList();
        List<Candidate> boys = IntStream.rangeClosed(11, 20)
                .mapToObj(id -> child(id, "12", "M", 1L, 2L))
                .toList();
        List<Candidate> all = new ArrayList<>(girls);
        all.addAll(boys);
        Map<Long, Long> dealt = Dealing.deal(List.of(commission(1, 10), commission(2, 10)), all, 9);
        assertThat(girls.stream().filter(girl -> dealt.get(girl.applicationId()) == 1))
                .hasSize(5);
        assertThat(boys.stream().filter(boy -> dealt.get(boy.applicationId()) == 1))
                .hasSize(5);
    }

    @Test
    void spreadsThoseWhoWishForNothingOverProvincesAgesAndSizes() {
        List<Candidate> all = IntStream.range(0, 60)
                .mapToObj(id -> child(id + 1, "1" + id % 6, id % 2 == 0 ? "F" : "M"))
                .toList();
        Map<Long, Long> dealt = Dealing.deal(List.of(commission(1, 20), commission(2, 40)), all, 2);
        assertThat(count(dealt, 1)).isEqualTo(20);
        for (int province = 0; province < 6; province++) {
            String group = "province 1" + province;
            assertThat(all.stream().filter(one -> one.groups().contains(group) && dealt.get(one.applicationId()) == 1))
                    .as(group)
                    .hasSizeBetween(3, 4);
        }
    }

    @Test
    void keepsNoCommissionNearlyEmptyThoughNobodyWishesForIt() {
        List<Candidate> all = IntStream.rangeClosed(1, 100)
                .mapToObj(id -> child(id, "11", "F", 1L))
                .toList();
        Map<Long, Long> dealt = Dealing.deal(List.of(commission(1, 100), commission(2, 100)), all, 2);
        assertThat(count(dealt, 1)).isEqualTo(55);
        assertThat(count(dealt, 2)).isEqualTo(45);
    }

    @Test
    void movesNobodyWhoStays() {
        List<Candidate> all = new ArrayList<>(List.of(stays(1, 1), stays(2, 1), stays(3, 1)));
        all.add(child(4, "12", "M", 1L));
        all.add(child(5, "12", "M"));
        Map<Long, Long> dealt = Dealing.deal(List.of(commission(1, 3), commission(2, 3)), all, 6);
        assertThat(dealt).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 1L, 4L, 2L, 5L, 2L));
    }

    @Test
    void saysWhy() {
        assertThat(Placement.dealt(2L, List.of(1L, 2L, 3L))).isEqualTo(new Placement(2L, Why.WISH, 2, List.of(1L)));
        assertThat(Placement.dealt(4L, List.of(1L, 2L)))
                .isEqualTo(new Placement(4L, Why.WISHES_FULL, 0, List.of(1L, 2L)));
        assertThat(Placement.dealt(4L, List.of())).isEqualTo(new Placement(4L, Why.NO_WISH, 0, List.of()));
        assertThat(Placement.dealt(null, List.of(1L))).isEqualTo(new Placement(null, Why.NO_SEAT, 0, List.of(1L)));
        assertThat(Placement.byHand(3L, List.of(1L, 3L))).isEqualTo(new Placement(3L, Why.HAND, 2, List.of()));
    }

    @Test
    void drawsLotsThatALateDelegateDoesNotUpset() {
        List<Candidate> few = IntStream.rangeClosed(1, 6)
                .mapToObj(id -> child(id, "11", "F", 1L, 2L))
                .toList();
        List<CommissionRow> commissions = List.of(commission(1, 3), commission(2, 10));
        Map<Long, Long> dealt = Dealing.deal(commissions, few, 12);
        List<Candidate> more = new ArrayList<>(few);
        more.add(child(7, "11", "F", 2L));
        Map<Long, Long> later = Dealing.deal(commissions, more, 12);
        assertThat(new TreeSet<>(dealt.keySet())).isSubsetOf(later.keySet());
        assertThat(few).allMatch(one -> dealt.get(one.applicationId()).equals(later.get(one.applicationId())));
    }
}
