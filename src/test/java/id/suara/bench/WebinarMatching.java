package id.suara.bench;

import id.suara.webinars.reports.Matching;
import id.suara.webinars.reports.MeetingHours;
import id.suara.webinars.reports.MeetingReport;
import id.suara.webinars.reports.Registrant;
import id.suara.webinars.reports.ReportPerson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seconds from the bytes of a meeting report of 2,000 rows to its people matched with 3,000 attendees, the worst of a few runs in one
 * process, the first among them. Few first names are shared by many, and four rows in five have no address to go by.
 */
final class WebinarMatching implements Measure {

    private static final int ROWS = 2_000;
    private static final int ATTENDEES = 3_000;
    private static final int PROMISED = 5;
    private static final MeetingHours HOURS =
            new MeetingHours(Instant.parse("2020-08-19T02:00:00Z"), Instant.parse("2020-08-19T04:00:00Z"));

    private static final List<String> FIRST =
            List.of("Siti", "Sri", "Muhammad", "Nur", "Ahmad", "Dewi", "Agus", "Eko", "Rina", "Budi", "Tri", "Yuni");
    private static final List<String> SYLLABLES = List.of(
            "wa", "ti", "ra", "ni", "su", "har", "to", "di", "ma", "li", "na", "se", "tia", "wan", "ku", "sa", "ri",
            "pra");
    private static final List<String> PLACES =
            List.of("Sleman", "Bantul", "Malang", "Garut", "Bogor", "Jember", "Gowa", "Bone", "Toba", "Belu");

    @Override
    public String name() {
        return "webinar-matching";
    }

    @Override
    public Result take(Stage stage) {
        Random random = new Random(6);
        List<Registrant> attendees = new ArrayList<>();
        for (int i = 0; i < ATTENDEES; i++) {
            String name = one(FIRST, random) + " " + word(random) + " " + word(random);
            attendees.add(new Registrant(
                    i, name, "attendee" + i + "@example.org", "Dinas Sosial Kabupaten " + one(PLACES, random)));
        }
        byte[] report = report(attendees, random);
        double worst = 0;
        for (int i = 0; i < (stage.quick() ? 1 : 5); i++) {
            long start = System.nanoTime();
            List<ReportPerson> people = ReportPerson.of(
                    MeetingReport.read(report, HOURS, ZoneOffset.ofHours(7)).presences());
            int matched = Matching.with(attendees).match(people).size();
            worst = Math.max(worst, (System.nanoTime() - start) / 1e9);
            if (matched < ROWS * 9 / 10) {
                throw new IllegalStateException("only " + matched + " people in the report");
            }
        }
        return Result.of(name(), worst, "s").promisedAtMost(PROMISED);
    }

    private static byte[] report(List<Registrant> attendees, Random random) {
        StringBuilder report =
                new StringBuilder("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n");
        for (int i = 0; i < ROWS; i++) {
            Registrant attendee = attendees.get(random.nextInt(ATTENDEES));
            String name = random.nextInt(3) == 0 ? typedWrong(attendee.name(), random) : attendee.name();
            report.append(random.nextInt(2) == 0 ? name : name + " - Dinsos " + one(PLACES, random))
                    .append(',')
                    .append(i % 5 == 0 ? attendee.email() : "")
                    .append(",08/19/2020 09:02:11 AM,08/19/2020 10:58:03 AM,116\n");
        }
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String typedWrong(String name, Random random) {
        int place = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, place) + name.substring(place + 1);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(one(SYLLABLES, random));
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
