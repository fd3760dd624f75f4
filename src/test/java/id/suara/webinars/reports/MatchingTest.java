package id.suara.webinars.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.webinars.reports.Match.ShownAs;
import id.suara.webinars.reports.Proposal.Ground;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    private static final Registrant SITI =
            new Registrant(1, "Siti Aminah, S.Sos.", "siti.aminah@slemankab.go.id", "Dinas Sosial Kabupaten Sleman");
    private static final Registrant NAMESAKE =
            new Registrant(2, "Hj. Siti Aminah", "aminah77@gmail.com", "Dinas Sosial Kota Surabaya");
    private static final Registrant BUDI =
            new Registrant(3, "Budi Santoso", "budi@slemankab.go.id", "Dinas Sosial Kabupaten Sleman");
    private static final Registrant NURUL = new Registrant(4, "Nurul Hidayah", null, null);

    private final Matching matching = Matching.with(List.of(SITI, NAMESAKE, BUDI, NURUL));

    @Test
    void isCertainOfTheSameAddressInAnyCase() {
        Match match = match("iPhone", " SITI.aminah@SlemanKab.go.id ".strip().toLowerCase(java.util.Locale.ROOT));
        assertThat(match.certain()).isEqualTo(SITI);
        assertThat(match.proposals()).isEmpty();
    }

    @Test
    void isNotCertainOfAnAddressWithADotMoreOrASign() {
        assertThat(match("x", "sitiaminah@slemankab.go.id").certain()).isNull();
        assertThat(match("x", "siti.aminah+zoom@slemankab.go.id").certain()).isNull();
    }

    @Test
    void isNeverCertainOfAName() {
        Match match = match("Budi Santoso", null);
        assertThat(match.certain()).isNull();
        assertThat(match.proposals().get(0).registrant()).isEqualTo(BUDI);
        assertThat(match.proposals().get(0).ground()).isEqualTo(Ground.SAME_NAME);
    }

    @Test
    void asksWhoItIsUnderAColleaguesAddress() {
        Match match = match("Budi Santoso", "siti.aminah@slemankab.go.id");
        assertThat(match.certain()).isNull();
        assertThat(match.proposals())
                .extracting(Proposal::registrant, Proposal::ground)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(BUDI, Ground.SAME_NAME),
                        org.assertj.core.groups.Tuple.tuple(SITI, Ground.SAME_EMAIL));
    }

    @Test
    void staysCertainUnderANameThatNobodyElseHas() {
        assertThat(match("Bunda Ita", "siti.aminah@slemankab.go.id").certain()).isEqualTo(SITI);
    }

    @Test
    void isNotCertainWhereTwoAttendeesHaveTheAddress() {
        Matching shared = Matching.with(List.of(
                new Registrant(1, "Siti", "dinsos@example.org", null),
                new Registrant(2, "Budi", "dinsos@example.org", null)));
        Match match =
                shared.match(List.of(person("iPhone", "dinsos@example.org"))).get(0);
        assertThat(match.certain()).isNull();
        assertThat(match.proposals()).hasSize(2);
    }

    @Test
    void tellsNamesakesByTheOfficeAndElseProposesBoth() {
        assertThat(first("Siti Aminah - Dinsos Kab. Sleman")).isEqualTo(SITI);
        assertThat(first("Dinsos Surabaya_Siti Aminah")).isEqualTo(NAMESAKE);
        assertThat(match("Siti Aminah", null).proposals()).hasSize(2);
    }

    @Test
    void proposesTheOtherNamesakeOnceOneIsFound() {
        List<Match> matches = matching.match(
                List.of(person("Siti Aminah", "siti.aminah@slemankab.go.id"), person("Siti Aminah", null)));
        assertThat(matches.get(1).proposals().get(0).registrant()).isEqualTo(NAMESAKE);
    }

    @Test
    void findsOneAttendeeBehindSeveralPeople() {
        assertThat(matching.match(List.of(
                        person("Siti Aminah", "siti.aminah@slemankab.go.id"),
                        person("iPhone", "siti.aminah@slemankab.go.id"))))
                .extracting(Match::certain)
                .containsExactly(SITI, SITI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bu Siti Aminah",
                "Hj. Siti Aminah, S.Sos., M.Si.",
                "Siti Aminah S. Sos",
                "AMINAH SITI",
                "SitiAminah",
                "Sití Amínah (2)",
                "Siti Aminah's iPhone",
                "Sitti Aminah",
                "Siti Amina",
                "siti_aminah",
                "Siti.Aminah"
            })
    void seesTheSameNameHoweverItIsWritten(String shown) {
        assertThat(match(shown, null).proposals().get(0).ground()).isEqualTo(Ground.SAME_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iPhone",
                "iPhone (2)",
                "Galaxy A12",
                "SM-A125F",
                "OPPO A5s",
                "vivo 1904",
                "Redmi Note 9 Pro",
                "Zoom user",
                "user",
                "admin",
                "HP",
                "...",
                "\uD83D\uDE00",
                "S.Sos"
            })
    void proposesNobodyForADevice(String shown) {
        Match match = match(shown, null);
        assertThat(match.shownAs()).isEqualTo(ShownAs.DEVICE);
        assertThat(match.proposals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinsos Kab. Sleman (2)", "DINSOS SLEMAN", "dinsossleman", "Admin Dinsos Sleman"})
    void proposesAnOfficesOwnAttendeesForTheOffice(String shown) {
        Match match = match(shown, null);
        assertThat(match.shownAs()).isEqualTo(ShownAs.OFFICE);
        assertThat(match.proposals()).extracting(Proposal::registrant).containsExactlyInAnyOrder(SITI, BUDI);
        assertThat(match.proposals()).extracting(Proposal::ground).containsOnly(Ground.SAME_INSTITUTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinsos Kab. X (2)", "Dinas Sosial", "Dinsos Kota Sleman", "LPA Sleman"})
    void proposesNobodyForAnOfficeOfNoAttendee(String shown) {
        Match match = match(shown, null);
        assertThat(match.shownAs()).isEqualTo(ShownAs.OFFICE);
        assertThat(match.proposals()).isEmpty();
    }

    @Test
    void knowsNurFromNurul() {
        assertThat(match("Nur Hidayah", null).proposals())
                .extracting(Proposal::ground)
                .doesNotContain(Ground.SAME_NAME);
    }

    @Test
    void looksAtTheNameBeforeARenamingToo() {
        ReportPerson renamed = new ReportPerson("Galaxy A12", "Budi Santoso", null, List.of());
        assertThat(matching.match(List.of(renamed)).get(0).proposals().get(0).registrant())
                .isEqualTo(BUDI);
    }

    @ParameterizedTest
    @CsvSource({
        "Soekarno,Sukarno",
        "Djoko,Joko",
        "Khusnul,Husnul",
        "Moch,Muhammad",
        "Fatimah,Fatima",
        "Jumiyati,Jumiati"
    })
    void spellsOldAndNewAlike(String one, String other) {
        Matching known = Matching.with(List.of(new Registrant(1, one, null, null)));
        assertThat(known.match(List.of(person(other, null))).get(0).proposals())
                .extracting(Proposal::ground)
                .containsExactly(Ground.SAME_NAME);
    }

    @Test
    void survivesWhatIsMissingOrEndless() {
        Matching odd = Matching.with(List.of(
                new Registrant(1, "", null, null),
                new Registrant(2, "a".repeat(100_000), "@", ""),
                new Registrant(3, "=1+1", "x", "===")));
        assertThat(Stream.of("", "a".repeat(100_000), "( ( (", "=1+1", "\u0000", "A B C D E F G H I J K L")
                        .map(name ->
                                odd.match(List.of(person(name, null))).get(0).certain()))
                .containsOnlyNulls();
        assertThat(Matching.with(List.of())
                        .match(List.of(person("Siti", "siti@example.org")))
                        .get(0)
                        .proposals())
                .isEmpty();
    }

    private Registrant first(String shown) {
        return match(shown, null).proposals().get(0).registrant();
    }

    private Match match(String shown, String email) {
        return matching.match(List.of(person(shown, email))).get(0);
    }

    private static ReportPerson person(String name, String email) {
        return new ReportPerson(name, null, email, List.of());
    }
}
