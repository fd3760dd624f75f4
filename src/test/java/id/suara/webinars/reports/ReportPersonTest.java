package id.suara.webinars.reports;

import static id.suara.webinars.reports.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportPersonTest {

    @Test
    void takesRepeatedJoinsOfOneNameForOnePerson() {
        assertThat(people(
                        stay(2, "Siti Aminah", null, "09:00", "09:30"), stay(5, "SITI AMINAH", null, "09:40", "10:00")))
                .containsExactly(2);
    }

    @Test
    void takesTwoOfOneNameAtTheSameTimeForTwo() {
        assertThat(people(
                        stay(2, "Siti Aminah", null, "09:00", "09:30"),
                        stay(3, "Siti Aminah", null, "09:10", "10:00"),
                        stay(4, "Siti Aminah", null, "09:31", "10:00")))
                .containsExactly(2, 1);
    }

    @Test
    void takesTwoDevicesOfOneAddressForOne() {
        assertThat(people(
                        stay(2, "Siti Aminah", "siti@example.org", "09:00", "09:30"),
                        stay(3, "Siti Aminah", "siti@example.org", "09:10", "10:00")))
                .containsExactly(2);
    }

    @Test
    void keepsNamesUnderOneAddressApart() {
        assertThat(people(
                        stay(2, "Siti", "dinsos@example.org", "09:00", "09:30"),
                        stay(3, "Budi", "dinsos@example.org", "09:10", "10:00")))
                .containsExactly(1, 1);
    }

    @Test
    void takesNoDeviceForTheOneThatWasThereBefore() {
        assertThat(people(stay(2, "iPhone", null, "09:00", "09:30"), stay(3, "iPhone", null, "09:40", "10:00")))
                .containsExactly(1, 1);
    }

    private static Presence stay(int line, String name, String email, String from, String until) {
        return new Presence(line, name, null, email, at(from), at(until), null);
    }

    /** @return how many rows each has */
    private static List<Integer> people(Presence... presences) {
        return ReportPerson.of(List.of(presences)).stream()
                .map(person -> person.presences().size())
                .toList();
    }
}
