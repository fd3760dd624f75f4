package id.suara.webinars.reports;

import static id.suara.webinars.reports.Reports.HOURS;
import static id.suara.webinars.reports.Reports.WIB;
import static id.suara.webinars.reports.Reports.at;
import static id.suara.webinars.reports.Reports.read;
import static id.suara.webinars.reports.Reports.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.suara.kernel.DomainException;
import id.suara.kernel.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingReportTest {

    private static final String HEADINGS = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n";

    @Test
    void readsZoomsReportBehindWhatSumsTheMeetingUp() {
        MeetingReport report = MeetingReport.read(sample("zoom.csv"), HOURS, WIB);
        assertThat(report.presences()).hasSize(4);
        Presence first = report.presences().get(0);
        assertThat(first)
                .isEqualTo(new Presence(
                        5,
                        "Siti Aminah",
                        "iPhone",
                        "siti.aminah@slemankab.go.id",
                        at("09:02").plusSeconds(11),
                        at("09:40").plusSeconds(11),
                        38));
        assertThat(report.presences().get(2))
                .isEqualTo(new Presence(
                        8, "Dinsos Kab. Sleman (2)", null, null, at("08:58").plusSeconds(30), at("12:01"), 183));
    }

    @Test
    void countsNobodyInTheWaitingRoomAndSaysSo() {
        assertThat(MeetingReport.read(sample("zoom.csv"), HOURS, WIB).unread())
                .containsExactly(new UnreadRow(7, "Dinsos Kab. Sleman (2)", RowFault.IN_WAITING_ROOM));
    }

    @Test
    void keepsAFormulaAsTheNameItIsWrittenAs() {
        assertThat(MeetingReport.read(sample("zoom.csv"), HOURS, WIB).presences())
                .extracting(Presence::name)
                .contains("=HYPERLINK(\"http://evil.example\",\"Budi\")");
    }

    @Test
    void readsIndonesianHeadingsWithAMarkSemicolonsAndAnUnknownColumn() {
        List<Presence> presences =
                MeetingReport.read(sample("zoom-indonesian.csv"), HOURS, WIB).presences();
        assertThat(presences).hasSize(2);
        assertThat(presences.get(0).email()).isEqualTo("siti.aminah@slemankab.go.id");
        assertThat(presences.get(0).left()).isEqualTo(at("11:00"));
        assertThat(presences.get(1).joined()).isEqualTo(at("09:10"));
    }

    @Test
    void readsTotalsOfUniqueUsersWithoutTimes() {
        assertThat(MeetingReport.read(sample("zoom-totals.csv"), HOURS, WIB).presences())
                .containsExactly(
                        new Presence(2, "Siti Aminah", null, "siti.aminah@slemankab.go.id", null, null, 113),
                        new Presence(3, "iPhone", null, null, null, null, 57));
    }

    @Test
    void readsBothListsOfAZoomWebinarAndTellsWhoNeverJoined() {
        MeetingReport report = MeetingReport.read(sample("zoom-webinar.csv"), HOURS, WIB);
        assertThat(report.presences()).extracting(Presence::name).containsExactly("Kak Seto", "Siti Aminah");
        assertThat(report.unread()).containsExactly(new UnreadRow(11, "Jumiati", RowFault.NOT_ATTENDED));
    }

    @Test
    void readsGoogleMeetsListAndPutsTheDayOnItsTimes() {
        List<Presence> presences =
                MeetingReport.read(sample("meet.csv"), HOURS, WIB).presences();
        assertThat(presences.get(0))
                .isEqualTo(new Presence(
                        2, "Siti Aminah", null, "siti.aminah@slemankab.go.id", at("09:02"), at("10:04"), 62));
        assertThat(presences.get(1).name()).isEqualTo("Suharto");
        assertThat(presences.get(1).minutes()).isEqualTo(40);
        assertThat(presences.get(2).email()).isNull();
    }

    @Test
    void readsGoogleMeetsListInIndonesianWithTabs() {
        assertThat(MeetingReport.read(sample("meet-indonesian.csv"), HOURS, WIB).presences())
                .containsExactly(new Presence(
                        2, "Siti Aminah", null, "siti.aminah@slemankab.go.id", at("09:02"), at("10:04"), 62));
    }

    @Test
    void readsEveryEncodingThatOfficesUse() {
        String text = HEADINGS + "Mélati,,2020-08-19 09:00,2020-08-19 10:00,60\r\n";
        for (byte[] content : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")),
                text.getBytes(StandardCharsets.UTF_16),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(MeetingReport.read(content, HOURS, WIB).presences())
                    .extracting(Presence::name)
                    .containsExactly("Mélati");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08/19/2020 09:02:11 AM",
                "08/19/2020 9:02:11 am",
                "2020-08-19 09:02:11",
                "2020-08-19T02:02:11Z",
                "2020-08-19T09:02:11+07:00",
                "19/08/2020 09.02.11",
                "19.08.2020 09:02:11",
                "19-08-20 09:02:11",
                "19 Agustus 2020 pukul 09.02.11",
                "Rabu, 19 Agu 2020 09.02.11",
                "Aug 19, 2020 9:02:11 AM",
                "Aug 19, 2020, 9:02:11\u202FAM",
                "19/08/2020 10.02.11 WITA",
                "9:02:11 AM",
                "09.02.11"
            })
    void readsATimeHoweverItIsWritten(String time) {
        List<Presence> presences =
                read("Nama;Waktu Bergabung;Durasi\nSiti;" + time + ";30").presences();
        assertThat(presences)
                .extracting(Presence::joined)
                .containsExactly(at("09:02").plusSeconds(11));
        assertThat(presences)
                .extracting(Presence::left)
                .containsExactly(at("09:32").plusSeconds(11));
    }

    @ParameterizedTest
    @CsvSource({"12:05 AM,00:05", "12:05 PM,12:05", "1:05 p.m.,13:05", "11:59 PM,23:59"})
    void knowsNoonFromMidnight(String written, String time) {
        MeetingHours hours = new MeetingHours(at(time).minusSeconds(1800), at(time).plusSeconds(1800));
        String text = HEADINGS + "Siti,,8/19/2020 " + written + ",,10";
        assertThat(MeetingReport.read(text.getBytes(StandardCharsets.UTF_8), hours, WIB)
                        .presences())
                .extracting(Presence::joined)
                .containsExactly(at(time));
    }

    @ParameterizedTest
    @CsvSource({
        "62,62",
        "'62,5',62",
        "1 hr 2 min,62",
        "1 jam 2 menit,62",
        "1h 2m,62",
        "58 min,58",
        "2 jam,120",
        "1:02:59,62",
        "45 detik,0",
        "42m,42"
    })
    void readsMinutesHoweverTheyAreWritten(String written, int minutes) {
        assertThat(read("Name;Duration\nSiti;" + written).presences())
                .extracting(Presence::minutes)
                .containsExactly(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32:14", "lama", "-5", "99999999999", "1 hr 2 hr", "--"})
    void tellsMinutesThatCannotBeRead(String written) {
        assertThat(read("Name;Duration\nSiti;" + written).unread())
                .containsExactly(new UnreadRow(2, "Siti", RowFault.NO_DURATION));
    }

    @Test
    void decidesDayAndMonthOverTheWholeReportByTheWebinarsDate() {
        MeetingHours hours = new MeetingHours(
                at("09:00").plus(Duration.ofDays(20)), at("11:00").plus(Duration.ofDays(20)));
        for (String date : List.of("09/08/2020", "8/9/2020", "2020-09-08")) {
            String text = HEADINGS + "Siti,," + date + " 09:00," + date + " 10:00,60\n";
            assertThat(MeetingReport.read(text.getBytes(StandardCharsets.UTF_8), hours, WIB)
                            .presences())
                    .extracting(Presence::joined)
                    .containsExactly(hours.start());
        }
    }

    @Test
    void doesNotTurnADateRoundInOneRowOnly() {
        MeetingReport report = read(HEADINGS + "Siti,,08/19/2020 09:00,08/19/2020 10:00,60\n"
                + "Budi,,19/08/2020 09:00,19/08/2020 10:00,60\n"
                + "Rina,,08/19/2020 09:00,08/19/2020 10:00,60\n");
        assertThat(report.presences()).extracting(Presence::name).containsExactly("Siti", "Rina");
        assertThat(report.unread()).containsExactly(new UnreadRow(3, "Budi", RowFault.UNREADABLE_TIME));
    }

    @Test
    void readsAReportInTheZoneThatItIsWrittenIn() {
        String text = HEADINGS + "Siti,,08/18/2020 07:00:00 PM,08/18/2020 08:30:00 PM,90\n";
        assertThat(MeetingReport.read(text.getBytes(StandardCharsets.UTF_8), HOURS, ZoneId.of("America/Los_Angeles"))
                        .presences())
                .extracting(Presence::joined)
                .containsExactly(at("09:00"));
        assertThat(MeetingReport.read(
                                "Nama,Durasi,Waktu bergabung\nSiti,60 menit,11.00".getBytes(StandardCharsets.UTF_8),
                                HOURS,
                                ZoneId.of("Asia/Jayapura"))
                        .presences())
                .extracting(Presence::joined)
                .containsExactly(at("09:00"));
    }

    @Test
    void followsTimesOfTheDayPastMidnight() {
        MeetingHours late = new MeetingHours(at("23:00"), at("23:00").plus(Duration.ofHours(2)));
        String text =
                "Name,Duration,Time joined,Time exited\nSiti,1 hr,11:30 PM,12:30 AM\nBudi,20 min,12:10 AM,12:30 AM";
        assertThat(MeetingReport.read(text.getBytes(StandardCharsets.UTF_8), late, WIB)
                        .presences())
                .extracting(Presence::left)
                .containsOnly(at("23:30").plus(Duration.ofHours(1)));
    }

    @Test
    void tellsEveryRowThatItCannotReadWithItsLine() {
        MeetingReport report = read(HEADINGS
                + "Siti,,19/08/2020 09:00,19/08/2020 10:00,60\n"
                + ",,19/08/2020 09:00,19/08/2020 10:00,60\n"
                + "\n"
                + "Budi,,kemarin,19/08/2020 10:00,60\n"
                + "Rina,,19/08/2020 10:00,19/08/2020 09:00,60\n"
                + "Tono,,19/08/2020 10:00,,\n"
                + "Wati,,12/08/2020 09:00,12/08/2020 10:00,60\n"
                + "a".repeat(100_000) + ",,19/08/2020 09:00,19/08/2020 10:00,60\n");
        assertThat(report.presences()).hasSize(1);
        assertThat(report.unread())
                .extracting(row -> row.line() + " " + row.fault())
                .containsExactly(
                        "3 NOBODY",
                        "5 UNREADABLE_TIME",
                        "6 LEFT_BEFORE_JOINED",
                        "7 NO_DURATION",
                        "8 OTHER_DAY",
                        "9 TOO_LONG");
        assertThat(report.unread().get(5).name()).hasSizeLessThan(100);
    }

    @Test
    void refusesAReportOfAnotherDayAndNamesTheDay() {
        DomainException refused = refused(HEADINGS + "Siti,,08/26/2020 09:00:00 AM,08/26/2020 10:00:00 AM,60\n");
        assertThat(refused.code()).isEqualTo("webinars.report-other-day");
        assertThat(refused.arguments()).containsEntry("day", "26-08-2020");
    }

    @Test
    void suspectsTheZoneWhereAllTimesAreHoursAway() {
        assertThat(refused("Name,Duration,Time joined\nSiti,60 min,2:00 AM\nBudi,60 min,2:05 AM")
                        .code())
                .isEqualTo("webinars.report-other-hours");
    }

    @Test
    void refusesWhatIsNoReport() {
        assertThat(refused(new byte[0]).code()).isEqualTo("webinars.report-empty");
        assertThat(refused(" \n\n,,\n").code()).isEqualTo("webinars.report-empty");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}).code()).isEqualTo("webinars.report-workbook");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                        .code())
                .isEqualTo("webinars.report-workbook");
        assertThat(refused("%PDF-1.7").code()).isEqualTo("webinars.report-not-text");
        assertThat(refused(new byte[] {'a', 0, 1, 2}).code()).isEqualTo("webinars.report-not-text");
        assertThat(refused("\uFEFF\n <!DOCTYPE html><html></html>").code()).isEqualTo("webinars.report-web-page");
        assertThat(refused("Halo, ini surat biasa.").code()).isEqualTo("webinars.report-no-headings");
        assertThat(refused(
                                "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n1,a,b,c,d,5,6")
                        .code())
                .isEqualTo("webinars.report-no-headings");
        assertThat(refused("First Name,Last Name,Email\nSiti,Aminah,siti@example.org")
                        .code())
                .isEqualTo("webinars.report-no-times");
        assertThat(refused(HEADINGS).code()).isEqualTo("webinars.report-no-rows");
        assertThat(refused(HEADINGS + "\"Siti,,1,2,3\nBudi,,1,2,3\n").code()).isEqualTo("webinars.report-damaged");
    }

    @Test
    void refusesFloods() {
        assertThat(refused(new byte[MeetingReport.LARGEST + 1]).code()).isEqualTo("webinars.report-too-large");
        String row = "S,,19/08/2020 09:00,19/08/2020 10:00,60\n";
        assertThat(read(HEADINGS + row.repeat(MeetingReport.MOST_ROWS)).presences())
                .hasSize(MeetingReport.MOST_ROWS);
        assertThat(refused(HEADINGS + row.repeat(MeetingReport.MOST_ROWS + 1)).code())
                .isEqualTo("webinars.report-too-many-rows");
    }

    @Test
    void hasASentenceForEveryFaultInBothLanguages() {
        for (RowFault fault : RowFault.values()) {
            assertThat(Texts.get(Texts.INDONESIAN, "error." + fault.code())).doesNotContain("???");
        }
        for (String code : List.of(
                "too-large",
                "too-many-rows",
                "empty",
                "workbook",
                "web-page",
                "not-text",
                "damaged",
                "no-headings",
                "no-times",
                "no-rows",
                "other-day",
                "other-hours")) {
            assertThat(Texts.get(Locale.ENGLISH, "error.webinars.report-" + code))
                    .doesNotContain("???");
        }
    }

    private static DomainException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DomainException refused(byte[] content) {
        return catchThrowableOfType(DomainException.class, () -> MeetingReport.read(content, HOURS, WIB));
    }
}
