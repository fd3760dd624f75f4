package id.suara.delegates.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.rooms.Proposal.ProposedRoom;
import id.suara.identity.Person.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any crowd, shown on two thousand invented ones; and what holds for particular ones. */
class ProposalTest {

    private static final int CROWDS = 2_000;

    @Test
    void placesEverybodyOnceNeverMixedAndNeverMoreThanThereAreBeds() {
        for (int seed = 0; seed < CROWDS; seed++) {
            Random random = new Random(seed);
            int capacity = 1 + random.nextInt(8);
            List<Lodger> crowd = crowd(random);
            Proposal proposal = Proposal.of(crowd, capacity);
            String which = "crowd " + seed;

            List<Lodger> placed = proposal.rooms().stream()
                    .flatMap(room -> room.lodgers().stream())
                    .toList();
            assertThat(placed).as(which).doesNotHaveDuplicates();
            assertThat(Stream.concat(placed.stream(), proposal.unplaced().stream()))
                    .as(which)
                    .containsExactlyInAnyOrderElementsOf(crowd);
            assertThat(proposal.rooms()).as(which).allSatisfy(room -> {
                assertThat(room.lodgers()).isNotEmpty().hasSizeLessThanOrEqualTo(capacity);
                assertThat(room.lodgers()).allSatisfy(one -> {
                    assertThat(one.sex()).isEqualTo(room.sex());
                    assertThat(one.band()).isEqualTo(room.band());
                    assertThat(one.age()).isLessThan(18);
                });
            });
            assertThat(proposal.unplaced()).as(which).allSatisfy(one -> assertThat(one.sex() == null || one.age() >= 18)
                    .isTrue());
        }
    }

    @Test
    void comesOutTheSameInWhateverOrderTheChildrenStand() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Lodger> crowd = crowd(random);
            List<Lodger> shuffled = new ArrayList<>(crowd);
            Collections.shuffle(shuffled, random);
            assertThat(Proposal.of(shuffled, 4).rooms())
                    .isEqualTo(Proposal.of(crowd, 4).rooms());
        }
    }

    @Test
    void keepsSiblingsOfOneSexAndBandTogetherWhereARoomHoldsThem() {
        for (int seed = 0; seed < CROWDS; seed++) {
            List<Lodger> crowd = crowd(new Random(seed));
            List<ProposedRoom> rooms = Proposal.of(crowd, 4).rooms();
            for (Lodger one : crowd) {
                List<Lodger> family = crowd.stream()
                        .filter(other -> other.equals(one) || one.isSiblingOf(other))
                        .filter(other -> other.sex() == one.sex() && other.band() == one.band())
                        .toList();
                if (one.sex() != null && one.band() != null && family.size() <= 4) {
                    assertThat(rooms.stream().filter(room -> room.lodgers().contains(one)))
                            .as("crowd " + seed)
                            .allSatisfy(room -> assertThat(room.lodgers()).containsAll(family));
                }
            }
        }
    }

    @Test
    void letsNobodySleepAloneWhoCouldHaveCompany() {
        for (int children = 2; children < 60; children++) {
            List<Lodger> girls = new ArrayList<>();
            for (int i = 0; i < children; i++) {
                girls.add(lodger(i, Sex.FEMALE, 11, null));
            }
            List<ProposedRoom> rooms = Proposal.of(girls, 4).rooms();
            assertThat(rooms).hasSize((children + 3) / 4);
            assertThat(rooms).allSatisfy(room -> assertThat(room.lodgers()).hasSizeGreaterThan(1));
        }
    }

    @Test
    void putsTwelveAndThirteenApart() {
        List<ProposedRoom> rooms = Proposal.of(List.of(lodger(1, Sex.MALE, 12, null), lodger(2, Sex.MALE, 13, null)), 4)
                .rooms();
        assertThat(rooms).extracting(ProposedRoom::band).containsExactly(Band.UP_TO_12, Band.UP_TO_15);
    }

    @Test
    void hasRoomForNobody() {
        assertThat(Proposal.of(List.of(), 4).rooms()).isEmpty();
    }

    /** Families of up to five, some without a recorded sex, and once in a while an adult. */
    private static List<Lodger> crowd(Random random) {
        int size = random.nextInt(90);
        List<Lodger> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Sex sex = random.nextInt(12) == 0 ? null : Sex.values()[random.nextInt(2)];
            Long parent = random.nextInt(3) == 0 ? (long) random.nextInt(1 + size / 4) : null;
            crowd.add(lodger(i, sex, 10 + random.nextInt(9), parent));
        }
        return crowd;
    }

    private static Lodger lodger(long id, Sex sex, int age, Long parent) {
        return new Lodger(id, "Anak " + id, String.valueOf(11 + id % 38), sex, age, parent);
    }
}
