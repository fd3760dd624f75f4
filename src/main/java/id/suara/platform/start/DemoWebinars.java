package id.suara.platform.start;

import id.suara.webinars.Attendee;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;
import id.suara.webinars.PlanWebinar;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.Speaker;
import id.suara.webinars.WebinarRegistrations;
import id.suara.webinars.Webinars;
import id.suara.webinars.form.AskFormQuestion;
import id.suara.webinars.form.FormQuestions;
import id.suara.webinars.form.GivenAnswer;
import id.suara.webinars.form.QuestionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** A webinar two weeks from the first start, of the kind that the ministry and LPAI held on 19 August 2020; its attendees, and
 *  what they ask, are invented. */
@ApplicationScoped
class DemoWebinars {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int PLACES = 130;
    private static final int NEEDED = 90;
    private static final int CREDIT = 120;

    private static final AskFormQuestion WISH = new AskFormQuestion(
            QuestionKind.CHOICES,
            false,
            "Apa yang paling ingin Anda bahas?",
            "What would you most like to talk about?",
            "Boleh lebih dari satu.",
            "You may choose more than one.",
            List.of(
                    new AskFormQuestion.Choice("Alur rujukan", "How to refer"),
                    new AskFormQuestion.Choice("Perjanjian kerja sama", "Agreements between offices"),
                    new AskFormQuestion.Choice("Pendampingan dari jauh", "Accompanying from afar")));

    @Inject
    Webinars webinars;

    @Inject
    FormQuestions form;

    @Inject
    WebinarRegistrations registrations;

    @Inject
    DemoLinks links;

    @Inject
    DemoWebinarTalk talk;

    @Inject
    DemoWebinarMaterials materials;

    @Inject
    Clock clock;

    /** The caller is an organizer. */
    void plan() {
        var starts = LocalDate.now(clock)
                .plusWeeks(2)
                .atTime(LocalTime.of(9, 0))
                .atZone(ZONE)
                .toInstant();
        long id = webinars.plan(new PlanWebinar(
                "Membangun Kemitraan Strategis dengan Dinas Sosial",
                "Building a Strategic Partnership with Social Offices",
                "Bagaimana LPA daerah dan Dinas Sosial provinsi, kabupaten, dan kota bekerja sama ketika seorang anak"
                        + " memerlukan perlindungan khusus: siapa dihubungi lebih dulu, siapa merujuk, siapa mendampingi.",
                "How regional child protection agencies and Social Offices of provinces, regencies and cities work together when"
                        + " a child needs special protection: whom to call first, who refers, who accompanies.",
                starts,
                starts.plus(Duration.ofHours(2)),
                ZONE.getId(),
                PLACES,
                "https://rapat.example/j/8190820",
                true,
                true,
                NEEDED,
                CREDIT,
                List.of(
                        new Speaker("Seto Mulyadi", "Ketua Umum LPAI"),
                        new Speaker("Ratna Wulandari", "Direktorat Rehabilitasi Sosial Anak"))));
        long wish = form.ask(id, WISH);
        webinars.open(id, webinars.find(id).version());
        int turn = 0;
        for (CSVRecord row : DemoSheet.rows("/demo/webinar-attendees.csv")) {
            registrations.register(
                    id, new RegisterAttendee(attendee(row), row.get("email"), true, "id", wishes(wish, turn++)), null);
        }
        // One of them has not answered the mail yet.
        List<String> theirs = links.of(id);
        List<String> attending = theirs.subList(1, theirs.size());
        links.verify(attending);
        talk.beforehand(id, attending);
        materials.beforehand(id);
    }

    /** Some have none: the question may be left out. */
    private static List<GivenAnswer> wishes(long question, int turn) {
        int choice = turn % (WISH.choices().size() + 1);
        return choice == WISH.choices().size()
                ? List.of()
                : List.of(new GivenAnswer(question, List.of(String.valueOf(choice + 1))));
    }

    static Attendee attendee(CSVRecord row) {
        return new Attendee(
                row.get("name"),
                InstitutionKind.valueOf(row.get("kind")),
                row.get("type") == null ? null : OfficeType.valueOf(row.get("type")),
                row.get("institution"),
                row.get("province"),
                row.get("regency"),
                row.get("role"),
                Boolean.parseBoolean(row.get("sign_language")),
                Boolean.parseBoolean(row.get("captions")));
    }
}
