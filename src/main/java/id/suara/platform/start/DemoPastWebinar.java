package id.suara.platform.start;

import id.suara.webinars.PlanWebinar;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.Speaker;
import id.suara.webinars.WebinarRegistrations;
import id.suara.webinars.Webinars;
import id.suara.webinars.attendance.MeetingReports;
import id.suara.webinars.certificates.Certificates;
import id.suara.webinars.feedback.Feedback;
import id.suara.webinars.feedback.GiveFeedback;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** A webinar three weeks before the first start: who was there, what they asked and thought of it, and their certificates; on some
 *  a person has still to decide. */
@ApplicationScoped
class DemoPastWebinar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Duration LENGTH = Duration.ofHours(2);
    private static final int ATTENDEES = 46;
    private static final int PLACES = 60;
    private static final int NEEDED = 90;
    private static final int CREDIT = 120;
    private static final int SHORT = 35;

    /** Every so many have joined without their address, every so many have left early, and every so many stayed away. */
    private static final int NAMELESS = 6;

    private static final int HURRIED = 7;

    private static final int AWAY = 9;

    private static final DateTimeFormatter ZOOM =
            DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.ROOT).withZone(ZONE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Webinars webinars;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    DemoLinks links;

    @Inject
    DemoWebinarTalk talk;

    @Inject
    DemoWebinarMaterials materials;

    @Inject
    Feedback feedback;

    @Inject
    MeetingReports reports;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    /** The caller is an organizer. All of it or nothing: it is planned for tomorrow first, as a webinar has to be. */
    @Transactional
    void hold() {
        Instant held = LocalDate.now(clock)
                .minusWeeks(3)
                .atTime(LocalTime.of(13, 0))
                .atZone(ZONE)
                .toInstant();
        long id = webinars.plan(plan(clock.instant().plus(Duration.ofDays(1))));
        webinars.open(id, webinars.find(id).version());
        List<CSVRecord> people = DemoSheet.rows("/demo/webinar-attendees.csv").stream()
                .limit(ATTENDEES)
                .toList();
        for (CSVRecord row : people) {
            registrations.register(
                    id,
                    new RegisterAttendee(DemoWebinars.attendee(row), row.get("email"), true, "id", List.of()),
                    null);
        }
        List<String> theirs = links.of(id);
        links.verify(theirs);
        List<String> there = IntStream.range(0, theirs.size())
                .filter(DemoPastWebinar::isThere)
                .mapToObj(theirs::get)
                .toList();
        talk.held(id, there);
        em.createNativeQuery("update webinar set starts_at = cast(?1 as timestamptz), ends_at = cast(?2 as timestamptz)"
                        + " where id = ?3")
                .setParameter(1, held.toString())
                .setParameter(2, held.plus(LENGTH).toString())
                .setParameter(3, id)
                .executeUpdate();
        em.clear();
        reports.read(id, report(people, held).getBytes(StandardCharsets.UTF_8), ZONE.getId());
        certificates.issue(id);
        em.flush();
        // Each query looks through all that is held, and nothing of it is needed any more.
        em.clear();
        materials.afterwards(id);
        think(links.of(id));
    }

    private static boolean isThere(int attendee) {
        return attendee % AWAY != AWAY - 1;
    }

    private void think(List<String> theirs) {
        List<CSVRecord> thoughts = DemoSheet.rows("/demo/webinar-feedback.csv");
        for (int i = 0; i < thoughts.size(); i++) {
            CSVRecord row = thoughts.get(i);
            feedback.give(
                    theirs.get(i),
                    new GiveFeedback(
                            Integer.valueOf(row.get("useful")),
                            Integer.valueOf(row.get("clear")),
                            row.get("keep"),
                            row.get("improve")));
        }
    }

    private static PlanWebinar plan(Instant starts) {
        return new PlanWebinar(
                "Pertolongan Pertama Psikologis untuk Anak",
                "Psychological First Aid for Children",
                "Mendengarkan anak yang baru mengalami kekerasan atau bencana, dan merujuknya dengan aman.",
                "Listening to a child after violence or a disaster, and referring them safely.",
                starts,
                starts.plus(LENGTH),
                ZONE.getId(),
                PLACES,
                "https://rapat.example/j/7150821",
                true,
                false,
                NEEDED,
                CREDIT,
                List.of(new Speaker("Ratna Wulandari", "Direktorat Rehabilitasi Sosial Anak")));
    }

    private static String report(List<CSVRecord> people, Instant held) {
        StringBuilder rows =
                new StringBuilder("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n");
        for (int i = 0; i < people.size(); i++) {
            if (!isThere(i)) {
                continue;
            }
            String name = people.get(i).get("name").replace(",", "");
            String email = i % NAMELESS == 0 ? "" : people.get(i).get("email");
            row(rows, name, email, held, i % HURRIED == 0 ? SHORT : CREDIT - i % NAMELESS);
        }
        row(rows, "iPhone", "", held, NEEDED);
        row(rows, "Dinsos Kab. Sleman (2)", "", held, CREDIT);
        return rows.toString();
    }

    private static void row(StringBuilder rows, String name, String email, Instant held, int minutes) {
        rows.append(String.join(
                        ",",
                        name,
                        email,
                        ZOOM.format(held),
                        ZOOM.format(held.plus(Duration.ofMinutes(minutes))),
                        Integer.toString(minutes)))
                .append('\n');
    }
}
