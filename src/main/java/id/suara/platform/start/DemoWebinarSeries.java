package id.suara.platform.start;

import id.suara.webinars.PlanWebinar;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.Speaker;
import id.suara.webinars.Webinars;
import id.suara.webinars.series.PlanSeries;
import id.suara.webinars.series.SeriesPlans;
import id.suara.webinars.series.SeriesRegistrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Three webinars, two weeks apart, for which one registers by one form. */
@ApplicationScoped
class DemoWebinarSeries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int FIRST_WEEK = 4;
    private static final int WEEKS_APART = 2;
    private static final int ATTENDEES = 9;
    private static final int PLACES = 80;
    private static final int NEEDED = 60;
    private static final int CREDIT = 90;

    private record Part(String title, String titleEn, String summary, String summaryEn) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "Asesmen Awal dan Tingkat Risiko",
                    "First Assessment and Levels of Risk",
                    "Apa yang perlu diketahui pada hari pertama, bagaimana menilai risiko rendah, sedang, dan tinggi, dan apa yang"
                            + " tidak perlu ditanyakan kepada anak.",
                    "What has to be known on the first day, how to tell low, medium and high risk apart, and what a child need not"
                            + " be asked."),
            new Part(
                    "Rencana Layanan dan Rapat Kasus",
                    "The Service Plan and the Case Conference",
                    "Menyusun rencana bersama anak dan keluarganya, dan memimpin rapat kasus lintas kantor yang menghasilkan"
                            + " keputusan.",
                    "Making a plan with the child and the family, and leading a conference of several offices that comes to a"
                            + " decision."),
            new Part(
                    "Rujukan, Pemantauan, dan Penutupan Kasus",
                    "Referral, Follow-up and Closing a Case",
                    "Merujuk tanpa kehilangan jejak, memantau apakah anak benar-benar lebih aman, dan menutup kasus dengan alasan"
                            + " yang dapat dipertanggungjawabkan.",
                    "Referring without losing track, seeing whether the child is really safer, and closing a case for a reason that"
                            + " can be accounted for."));

    @PersistenceContext
    EntityManager em;

    @Inject
    Webinars webinars;

    @Inject
    SeriesPlans series;

    @Inject
    SeriesRegistrations registrations;

    @Inject
    DemoLinks links;

    @Inject
    Clock clock;

    /** The caller is an organizer. */
    void plan() {
        long id = series.plan(
                new PlanSeries(
                        "Manajemen Kasus Perlindungan Anak",
                        "Case Management in Child Protection",
                        "Tiga pertemuan untuk pekerja sosial, Sakti Peksos, dan LPA: dari laporan pertama sampai kasus ditutup.",
                        "Three meetings for social workers, Sakti Peksos and LPAs: from the first report until a case is closed."));
        List<Long> parts = PARTS.stream()
                .map(part -> open(id, part, FIRST_WEEK + WEEKS_APART * PARTS.indexOf(part)))
                .toList();
        DemoSheet.rows("/demo/webinar-attendees.csv").stream()
                .limit(ATTENDEES)
                .forEach(row -> registrations.register(
                        id,
                        new RegisterAttendee(DemoWebinars.attendee(row), row.get("email"), true, "id", List.of()),
                        null,
                        null));
        parts.forEach(part -> links.verify(links.of(part)));
    }

    private long open(long seriesId, Part part, int weeks) {
        Instant starts = LocalDate.now(clock)
                .plusWeeks(weeks)
                .atTime(LocalTime.of(13, 0))
                .atZone(ZONE)
                .toInstant();
        long webinar = webinars.plan(new PlanWebinar(
                part.title(),
                part.titleEn(),
                part.summary(),
                part.summaryEn(),
                starts,
                starts.plus(Duration.ofMinutes(CREDIT)),
                ZONE.getId(),
                PLACES,
                "https://rapat.example/j/6110" + weeks,
                true,
                true,
                NEEDED,
                CREDIT,
                List.of(new Speaker("Ratna Wulandari", "Direktorat Rehabilitasi Sosial Anak"))));
        webinars.open(webinar, webinars.find(webinar).version());
        em.flush();
        series.add(seriesId, series.find(seriesId).version(), webinar);
        em.flush();
        return webinar;
    }
}
