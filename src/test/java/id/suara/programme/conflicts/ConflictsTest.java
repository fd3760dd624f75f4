package id.suara.programme.conflicts;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.kernel.Texts;
import id.suara.programme.Planned;
import id.suara.programme.SessionFacts;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.SpeakerKind;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.WayRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final String DAY = "2027-09-21T";
    private static final long HALL = 1;
    private static final long SMALL = 2;
    private static final long FAR = 3;
    private static final long ONLINE = 4;
    private static final long HYBRID = 5;
    private static final long UNMEASURED = 6;

    private static final List<RoomRow> ROOMS = List.of(
            new RoomRow(HALL, "Aula", RoomMode.ON_SITE, 500, null, 10L, "Balai", 1),
            new RoomRow(SMALL, "Ruang Kecil", RoomMode.ON_SITE, 20, null, 10L, "Balai", 1),
            new RoomRow(FAR, "Studio", RoomMode.ON_SITE, 500, null, 20L, "Gedung Jauh", 1),
            new RoomRow(ONLINE, "Ruang Daring", RoomMode.ONLINE, 300, null, null, null, 1),
            new RoomRow(HYBRID, "Ruang Hibrida", RoomMode.HYBRID, 20, null, 10L, "Balai", 1),
            new RoomRow(UNMEASURED, "Pendopo", RoomMode.ON_SITE, 500, null, 30L, "Pendopo", 1));
    private static final List<CommissionRow> COMMISSIONS = List.of(
            new CommissionRow(1, "Pendidikan", "Education", null, 30, 1),
            new CommissionRow(2, "Kesehatan", null, null, 30, 1));
    private static final List<SpeakerRow> SPEAKERS =
            List.of(new SpeakerRow(1, SpeakerKind.FACILITATOR, "Kak Dian", null, null, null, null, 1));

    private final List<SessionFacts> sessions = new ArrayList<>();
    private final List<ChoicesWanted.Group> choosers = new ArrayList<>();

    @Test
    void aRoomHoldsOneSessionAtATimeAndTheNextMayBeginWhenItEnds() {
        add(at("09:00", "10:00").in(HALL).optional());
        add(at("10:00", "11:00").in(HALL).optional());
        assertThat(kinds()).isEmpty();
        add(at("10:59", "12:00").in(HALL).optional());
        assertThat(found()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.ROOM_TAKEN);
            assertThat(conflict.isImpossible()).isTrue();
            assertThat(conflict.concerns(2)).isTrue();
            assertThat(conflict.concerns(1)).isFalse();
            assertThat(conflict.key()).isEqualTo("ROOM_TAKEN:2-3:room:" + HALL);
        });
    }

    @Test
    void everyPairIsToldWhenThreeMeetInOneRoom() {
        add(at("09:00", "12:00").in(HALL).optional());
        add(at("09:30", "10:00").in(HALL).optional());
        add(at("11:00", "12:00").in(HALL).optional());
        assertThat(kinds()).containsExactly(ConflictKind.ROOM_TAKEN, ConflictKind.ROOM_TAKEN);
    }

    @Test
    void aSpeakerIsInOneSessionAtATime() {
        add(at("09:00", "10:00").in(HALL).optional().by(1L));
        add(at("09:30", "10:30").in(SMALL).optional().by(1L));
        assertThat(kinds()).containsExactly(ConflictKind.SPEAKER_TWICE);
        assertThat(ConflictWords.of(found().get(0), Texts.INDONESIAN))
                .contains("Kak Dian")
                .contains("Sesi 1")
                .contains("Sesi 2")
                .doesNotContain("{");
    }

    @Test
    void delegatesAreNotObligedToBeInTwoSessions() {
        add(at("09:00", "10:00").in(HALL));
        add(at("09:30", "10:30").in(FAR).forCommissions(1L));
        assertThat(found()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.DELEGATE_TWICE);
            assertThat(ConflictWords.of(conflict, Locale.ENGLISH)).startsWith("Education: ");
        });
    }

    @Test
    void aClashOfAllIsToldOnceAndNotForEachCommission() {
        add(at("09:00", "10:00").in(HALL));
        add(at("09:30", "10:30").in(FAR));
        assertThat(kinds()).containsExactly(ConflictKind.DELEGATE_TWICE);
        assertThat(ConflictWords.of(found().get(0), Texts.INDONESIAN)).startsWith("Semua delegasi");
    }

    @Test
    void differentCommissionsMeetAtOnceAndWhatIsOptionalNeverClashes() {
        add(at("09:00", "10:00").in(HALL).forCommissions(1L));
        add(at("09:00", "10:00").in(FAR).forCommissions(2L));
        add(at("09:00", "10:00").in(SMALL).optional());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aClashIsSeenBeforeThereAreCommissionsToo() {
        add(at("09:00", "10:00").in(HALL));
        add(at("09:30", "10:30").in(FAR));
        assertThat(Conflicts.of(timetable(List.of())).stream().map(Conflict::kind))
                .containsExactly(ConflictKind.DELEGATE_TWICE);
    }

    @Test
    void sessionsAreOnTheDaysOfTheCongressWhereItIs() {
        add(session("Sehari sebelum")
                .from("2027-09-20T23:00")
                .to("2027-09-21T00:30")
                .in(ONLINE)
                .optional());
        add(session("Sehari sesudah")
                .from("2027-09-24T09:00")
                .to("2027-09-24T10:00")
                .in(HALL)
                .optional());
        add(session("Hari terakhir")
                .from("2027-09-23T09:00")
                .to("2027-09-23T10:00")
                .in(HALL)
                .optional());
        assertThat(found().stream().filter(one -> one.kind() == ConflictKind.OUTSIDE_CONGRESS))
                .hasSize(2)
                .allMatch(Conflict::isImpossible);
    }

    @Test
    @DisplayName("childrens' nights are kept free where the session is, to the minute")
    void nightsAreKeptFree() {
        add(at("06:00", "07:00").in(HALL));
        add(at("20:00", "21:00").in(HALL));
        assertThat(kinds()).isEmpty();
        add(at("20:30", "21:01").in(SMALL).optional());
        add(at("05:59", "06:00").in(SMALL).optional());
        assertThat(kinds()).containsExactly(ConflictKind.NIGHT_REST, ConflictKind.NIGHT_REST);
        assertThat(found()).noneMatch(Conflict::isImpossible);
    }

    @Test
    void onlineTheNightIsThatOfTheChildFarthestEast() {
        add(at("18:30", "19:00").in(ONLINE).optional());
        assertThat(kinds()).isEmpty();
        add(at("19:00", "20:00").in(ONLINE).optional());
        assertThat(found()).singleElement().satisfies(conflict -> assertThat(
                        ConflictWords.of(conflict, Texts.INDONESIAN))
                .contains("21.00 sampai 6.00 WIT")
                .doesNotContain("WITA"));
    }

    @Test
    void childrenRestLongEnoughBetweenTwoDays() {
        add(at("20:00", "21:00").in(HALL));
        add(session("Pagi").from("2027-09-22T06:00").to("2027-09-22T07:00").in(HALL));
        assertThat(kinds()).isEmpty();
        sessions.clear();
        add(at("20:30", "21:30").in(HALL).forCommissions(1L));
        add(session("Pagi").from("2027-09-22T06:00").to("2027-09-22T07:00").in(HALL));
        assertThat(kinds()).containsExactlyInAnyOrder(ConflictKind.NIGHT_REST, ConflictKind.SHORT_REST);
        assertThat(ConflictWords.of(of(ConflictKind.SHORT_REST), Texts.INDONESIAN))
                .contains("8 jam");
    }

    @Test
    void thereIsTimeToWalkForDelegatesAndForSpeakers() {
        add(at("09:00", "10:00").in(HALL));
        add(at("10:11", "11:00").in(FAR));
        assertThat(of(ConflictKind.TOO_FAR).values())
                .containsEntry("minutes", 11L)
                .containsEntry("needed", 12);
        sessions.clear();
        add(at("09:00", "10:00").in(HALL));
        add(at("10:12", "11:00").in(FAR));
        assertThat(kinds()).isEmpty();
        sessions.clear();
        add(at("09:00", "10:00").in(HALL).optional().by(1L));
        add(at("10:05", "11:00").in(FAR).optional().by(1L));
        assertThat(of(ConflictKind.TOO_FAR).about()).isEqualTo("speaker:1");
    }

    @Test
    void aWayThatNobodyMeasuredTakesAsLongAsTheSettingSaysAndOnlineThereIsNone() {
        add(at("09:00", "10:00").in(HALL));
        add(at("10:09", "11:00").in(UNMEASURED));
        add(at("11:00", "12:00").in(ONLINE));
        assertThat(kinds()).containsExactly(ConflictKind.TOO_FAR);
    }

    @Test
    void aRoomHoldsAsManyAsAreExpectedUnlessOthersTakePartOnline() {
        add(at("09:00", "10:00").in(SMALL).forCommissions(1L));
        add(at("10:00", "11:00").in(HYBRID).forCommissions(1L));
        add(at("12:00", "13:00").in(SMALL).optional().holding(21));
        add(at("13:00", "14:00").in(SMALL).optional().holding(20));
        add(at("14:00", "15:00").in(SMALL));
        assertThat(found()).extracting(Conflict::kind).containsOnly(ConflictKind.ROOM_TOO_SMALL);
        assertThat(found())
                .extracting(conflict -> conflict.values().get("needed"))
                .containsExactly(30, 21, 60);
    }

    @Test
    void whatHasATimeHasARoomAndWhatHasNoneIsNoConflict() {
        add(at("09:00", "10:00"));
        add(session("Nanti"));
        assertThat(kinds()).containsExactly(ConflictKind.ROOM_MISSING);
    }

    @Test
    void whatIsCancelledIsInNobodysWay() {
        add(at("09:00", "10:00").in(HALL));
        SessionFacts other = at("09:00", "10:00").in(HALL).facts(2);
        sessions.add(new SessionFacts(2, other.uid(), true, other.plan(), null));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aCongressWithoutCommissionsHasOptionalSessionsToo() {
        add(at("09:00", "10:00").in(HALL));
        add(at("09:30", "10:30").in(FAR).optional());
        assertThat(Conflicts.of(timetable(List.of()))).isEmpty();
    }

    @Test
    void delegatesWhoChoseAreToldOfWhereTheyWouldBeInTwoAtOnce() {
        add(at("09:00", "10:00").in(HALL).optional());
        add(at("09:30", "10:30").in(FAR).optional());
        add(at("09:30", "10:30").in(ONLINE).forCommissions(1L));
        add(at("10:30", "11:00").in(ONLINE));
        choosers.add(new ChoicesWanted.Group(2L, Set.of(1L), 7));
        assertThat(kinds()).as("free at that time").isEmpty();
        choosers.add(new ChoicesWanted.Group(1L, Set.of(1L), 4));
        choosers.add(new ChoicesWanted.Group(null, Set.of(1L, 2L), 3));
        assertThat(found()).extracting(Conflict::kind).containsOnly(ConflictKind.CHOSEN_TWICE);
        assertThat(found())
                .extracting(Conflict::key)
                .containsExactly("CHOSEN_TWICE:1-2:choices-3", "CHOSEN_TWICE:1-3:choices-4");
        assertThat(found())
                .extracting(conflict -> conflict.values().get("count"))
                .containsExactly(3, 4);
        assertThat(found()).noneMatch(Conflict::isImpossible);
    }

    @Test
    void aSessionThatWasChosenHasAsManySeatsAsAreTaken() {
        add(at("09:00", "10:00").in(SMALL).optional());
        add(at("10:00", "11:00").in(HYBRID).optional());
        choosers.add(new ChoicesWanted.Group(1L, Set.of(1L, 2L), 20));
        assertThat(kinds()).isEmpty();
        choosers.add(new ChoicesWanted.Group(2L, Set.of(1L, 2L), 1));
        assertThat(found()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.FEWER_SEATS);
            assertThat(conflict.values()).containsEntry("seats", 20).containsEntry("taken", 21);
        });
    }

    @Test
    void everyKindHasItsSentenceInBothLanguages() {
        for (ConflictKind kind : ConflictKind.values()) {
            for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                assertThat(Texts.get(locale, "programme.conflict." + kind)).contains("{first}");
            }
        }
    }

    private Planned at(String from, String to) {
        return session("Sesi " + (sessions.size() + 1)).from(DAY + from).to(DAY + to);
    }

    private void add(Planned planned) {
        sessions.add(planned.facts(sessions.size() + 1L));
    }

    private Conflict of(ConflictKind kind) {
        return found().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private List<ConflictKind> kinds() {
        return found().stream().map(Conflict::kind).toList();
    }

    private List<Conflict> found() {
        return Conflicts.of(timetable(COMMISSIONS));
    }

    private Timetable timetable(List<CommissionRow> commissions) {
        return new Timetable(
                sessions,
                ROOMS,
                commissions,
                SPEAKERS,
                List.of(new WayRow(10, 20, 12)),
                choosers,
                new Timetable.Rules(
                        LocalDate.of(2027, 9, 21),
                        LocalDate.of(2027, 9, 23),
                        ZoneId.of("Asia/Jakarta"),
                        new ChildrensNight(21, 6, 9),
                        10));
    }
}
