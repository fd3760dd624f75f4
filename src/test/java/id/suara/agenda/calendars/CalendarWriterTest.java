package id.suara.agenda.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suara.programme.Span;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A calendar")
class CalendarWriterTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant RELEASED = Instant.parse("2027-08-01T03:04:05Z");
    private static final Office OFFICE = new Office("Panitia; \"Suara\", Jakarta", "panitia@example.org");

    @TempDir
    Path folder;

    private static CalendarEntry entry(String uid, String from, String to, ZoneId zone, boolean cancelled) {
        return new CalendarEntry(
                uid,
                3,
                cancelled,
                RELEASED,
                new Span(
                        LocalDateTime.parse(from).atZone(zone).toInstant(),
                        LocalDateTime.parse(to).atZone(zone).toInstant()),
                "Sidang; komisi, \"Pendidikan\" – ruang \\ é",
                "Baris satu\nBaris dua; koma, titik koma. " + "Kalimat yang sangat panjang dengan emosi ☺ ".repeat(9),
                "Aula, Balai Kartini",
                URI.create("https://suara.example.org/my/schedule"));
    }

    private static List<CalendarEntry> entries(ZoneId zone) {
        return List.of(
                entry("a1@suara", "2027-09-21T09:00", "2027-09-21T10:30", zone, false),
                entry("a2@suara", "2027-09-22T23:30", "2027-09-23T00:15", zone, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Pontianak", "Europe/Amsterdam"})
    void passesTheStrictValidatorInEveryZone(String zone) throws Exception {
        byte[] feed = CalendarWriter.feed("Jadwal kongres", ZoneId.of(zone), entries(ZoneId.of(zone)));
        assertThat(strictFaults(feed)).isEmpty();
        assertThat(lines(feed)).contains("TZID:" + zone, "DTSTART;TZID=" + zone + ":20270921T090000");
    }

    @Test
    void isValidWithoutAnyEventToo() throws Exception {
        Calendar read = read(CalendarWriter.feed("Kosong", JAKARTA, List.of()));
        assertThat(read.getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    void saysOfItsZoneWhatHoldsThenAndNothingOfHistory() {
        byte[] feed = CalendarWriter.feed("Jadwal", JAKARTA, entries(JAKARTA));
        assertThat(lines(feed))
                .containsSubsequence(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Jakarta",
                        "BEGIN:STANDARD",
                        "TZNAME:WIB",
                        "TZOFFSETTO:+0700",
                        "END:STANDARD",
                        "END:VTIMEZONE")
                .doesNotContain("TZOFFSETTO:+070712")
                .noneMatch(line -> line.contains("tzurl"));
        assertThat(lines(feed)).filteredOn("BEGIN:STANDARD"::equals).hasSize(1);
        assertThat(lines(CalendarWriter.feed("Jadwal", ZoneId.of("Asia/Jayapura"), entries(JAKARTA))))
                .contains("TZNAME:WIT", "TZOFFSETTO:+0900", "DTSTART;TZID=Asia/Jayapura:20270921T110000");
    }

    @Test
    void isTheSameBytesOfTheSameEntries() {
        assertThat(CalendarWriter.feed("Jadwal", JAKARTA, entries(JAKARTA)))
                .isEqualTo(CalendarWriter.feed("Jadwal", JAKARTA, entries(JAKARTA)));
    }

    @Test
    void foldsItsLinesAndKeepsEveryLetter() throws Exception {
        byte[] feed = CalendarWriter.feed("Jadwal", JAKARTA, entries(JAKARTA));
        for (String line : new String(feed, StandardCharsets.UTF_8).split("\r\n", -1)) {
            assertThat(line.length()).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n");
        }
        Component event = read(feed).getComponents(Component.VEVENT).get(0);
        assertThat(event.getRequiredProperty("SUMMARY").getValue())
                .isEqualTo(entries(JAKARTA).get(0).summary());
        assertThat(event.getRequiredProperty("DESCRIPTION").getValue().strip())
                .isEqualTo(entries(JAKARTA).get(0).description().strip());
    }

    @Test
    void invitesAndCancelsOneEventStrictly() throws Exception {
        CalendarEntry entry = entries(JAKARTA).get(0);
        byte[] request = CalendarWriter.invitation(entry, JAKARTA, false, OFFICE, "wali@example.org");
        assertThat(strictFaults(request)).isEmpty();
        assertThat(lines(request))
                .contains("METHOD:REQUEST", "UID:a1@suara", "SEQUENCE:3", "STATUS:CONFIRMED")
                .anyMatch(line -> line.startsWith("ATTENDEE") && line.contains("mailto:wali@example.org"));
        byte[] cancel = CalendarWriter.invitation(entry.with(true), JAKARTA, true, OFFICE, "wali@example.org");
        assertThat(strictFaults(cancel)).isEmpty();
        assertThat(lines(cancel)).contains("METHOD:CANCEL", "UID:a1@suara", "SEQUENCE:3", "STATUS:CANCELLED");
    }

    @Test
    void isReadAlikeByPythonsIcalendarAndVobject() throws Exception {
        assumeTrue(
                runs("/usr/bin/python3", "-c", "import icalendar, vobject"),
                "Debian's python3-icalendar and python3-vobject are not here; scripts/test installs them");
        for (byte[] calendar : calendars()) {
            Path file = Files.write(folder.resolve("python.ics"), calendar);
            assertThat(output("/usr/bin/python3", "src/test/resources/calendars/read.py", file.toString()))
                    .containsExactlyElementsOf(expected(calendar, "icalendar", "vobject"));
        }
    }

    @Test
    void isReadAlikeByIcalJs() throws Exception {
        Path library =
                Path.of(System.getProperty("user.home"), ".cache/suara/readers/node_modules/ical.js/dist/ical.js");
        assumeTrue(
                Files.exists(library) && runs("node", "--version"),
                "node with ical.js is not here; scripts/test installs it where npm is");
        for (byte[] calendar : calendars()) {
            Path file = Files.write(folder.resolve("node.ics"), calendar);
            assertThat(output("node", "src/test/resources/calendars/read.mjs", library.toString(), file.toString()))
                    .containsExactlyElementsOf(expected(calendar, "ical.js"));
        }
    }

    private static List<byte[]> calendars() {
        List<byte[]> calendars = new ArrayList<>();
        for (String zone : List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")) {
            calendars.add(CalendarWriter.feed("Jadwal", ZoneId.of(zone), entries(JAKARTA)));
        }
        CalendarEntry first = entries(JAKARTA).get(0);
        calendars.add(CalendarWriter.invitation(first, JAKARTA, false, OFFICE, "wali@example.org"));
        calendars.add(CalendarWriter.invitation(first.with(true), JAKARTA, true, OFFICE, "wali@example.org"));
        return calendars;
    }

    /** What each reader has to say of the calendar, which holds both events or only the first. */
    private static List<String> expected(byte[] calendar, String... readers) {
        String text = new String(calendar, StandardCharsets.UTF_8);
        List<String> expected = new ArrayList<>();
        for (String reader : readers) {
            for (CalendarEntry entry : entries(JAKARTA)) {
                if (text.contains("UID:" + entry.uid())) {
                    boolean cancelled = entry.cancelled() || text.contains("METHOD:CANCEL");
                    expected.add(String.join(
                            " ",
                            reader,
                            entry.uid(),
                            "3",
                            entry.span().startsAt().toString(),
                            entry.span().endsAt().toString(),
                            cancelled ? "CANCELLED" : "CONFIRMED",
                            entry.summary()));
                }
            }
        }
        return expected;
    }

    private static List<String> strictFaults(byte[] calendar) throws Exception {
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_VALIDATION)) {
            assertThat(CompatibilityHints.isHintEnabled(hint)).as(hint).isFalse();
        }
        ValidationResult result = read(calendar).validate(true);
        return result.getEntries().stream().map(Object::toString).toList();
    }

    private static Calendar read(byte[] calendar) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(new String(calendar, StandardCharsets.UTF_8)));
    }

    private static List<String> lines(byte[] calendar) {
        String unfolded = new String(calendar, StandardCharsets.UTF_8).replace("\r\n ", "");
        return List.of(unfolded.split("\r\n", -1));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static List<String> output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
