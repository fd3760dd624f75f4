package id.suara.webinars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.PastWebinar;
import id.suara.webinars.RegistrationErasure;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.reports.UnreadRow;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was there, by reports and by people, in the container. */
@ExtendWith(ArquillianExtension.class)
class AttendanceIT {

    private static final String SITI = "siti@example.org";
    private static final String BUDI = "budi@example.org";

    @Inject
    TrialWebinar trial;

    @Inject
    PastWebinar past;

    @Inject
    MeetingReports reports;

    @Inject
    SeenList seenList;

    @Inject
    SeenPeople people;

    @Inject
    AttendanceList attendance;

    @Inject
    AttendanceErasure erasure;

    @Inject
    RegistrationErasure registrations;

    @Inject
    OwnRegistrations own;

    @Inject
    CurrentCaller caller;

    private long webinar;
    private long siti;
    private long budi;

    @BeforeEach
    void twoCame() throws Exception {
        webinar = past.open();
        siti = past.comes("Siti Aminah", SITI);
        budi = past.comes("Budi Santoso", BUDI);
        past.end();
    }

    @Test
    void countsMinutesOfWhoeverIsKnownByTheirAddressAndAsksAboutTheOthers() {
        past.saw("Siti A.", SITI, 0, 50).saw("Siti A.", SITI, 55, 120).saw("Budi Santoso", "", 0, 60);
        past.read();
        assertThat(minutes(siti)).isEqualTo(115);
        assertThat(minutes(budi)).isZero();
        assertThat(open()).singleElement().satisfies(one -> {
            assertThat(one.shownName()).isEqualTo("Budi Santoso");
            assertThat(one.minutes()).isEqualTo(60);
            assertThat(one.candidates().get(0).registrationId()).isEqualTo(budi);
        });
        decide(open().get(0), budi);
        assertThat(minutes(budi)).isEqualTo(60);
        assertThat(row(siti).enough()).isTrue();
        assertThat(row(budi).enough()).isFalse();
    }

    @Test
    void countsFromTheBeginningUntilHalfAnHourAfterTheEnd() {
        past.saw("Siti", SITI, -30, 200);
        past.read();
        assertThat(minutes(siti)).isEqualTo(150);
    }

    @Test
    void saysOfWhoCancelledAndYetCameThatTheyHadCancelled() throws Exception {
        trial.actAsVisitor();
        own.cancel(trial.link(webinar, BUDI));
        trial.actAsOrganizer();
        past.saw("Budi Santoso", BUDI, 0, 100).saw("Orang Lain", "lain@example.org", 0, 100);
        past.read();
        assertThat(open()).extracting(SeenPerson::cancelled).containsExactly(true, false);
        assertThatThrownBy(() -> decide(open().get(0), budi)).isInstanceOf(DomainException.class);
        assertThat(attendance.rows(webinar))
                .extracting(AttendanceRow::registrationId)
                .containsExactly(siti);
    }

    @Test
    void forgetsTheAddressOfWhoIsErasedAlsoWhereSomebodyElseUsedIt() throws Exception {
        past.saw("Budi Santoso", "lain@example.org", 0, 100);
        past.read();
        decide(open().get(0), budi);
        trial.sql("update webinar_seen set email = '" + SITI + "' where webinar_id = " + webinar);
        erase(siti);
        assertThat(trial.first(
                        "select shown_name || ' ' || coalesce(email, 'none') from webinar_seen where webinar_id = "
                                + webinar))
                .isEqualTo("Budi Santoso none");
    }

    @Test
    void countsAnOfficeBeforeOneScreenForAllOfThem() {
        past.saw("Dinsos Sleman (2)", "", 0, 100);
        past.read();
        decide(open().get(0), siti, budi);
        assertThat(minutes(siti)).isEqualTo(100);
        assertThat(minutes(budi)).isEqualTo(100);
    }

    @Test
    void acceptsAllOfTheSameNameAtOnceButNoNamesakes() throws Exception {
        past.saw("BUDI SANTOSO", "", 0, 100).saw("iPhone", "", 0, 100).saw("Siti Amina", "", 0, 100);
        past.read();
        assertThat(people.countSameNames(webinar)).isEqualTo(1);
        assertThat(people.matchSameNames(webinar)).isEqualTo(1);
        assertThat(minutes(budi)).isEqualTo(100);
        assertThat(minutes(siti)).isZero();
        assertThat(seenList.count(webinar, Decision.OPEN)).isEqualTo(2);
        assertThat(people.matchSameNames(webinar)).isZero();
    }

    @Test
    void letsNobodyDecideOverAnothersDecision() {
        past.saw("Budi Santoso", "", 0, 60);
        past.read();
        SeenPerson seen = open().get(0);
        people.beNobody(webinar, seen.id(), seen.version());
        assertThatThrownBy(() -> decide(seen, budi)).hasMessageContaining("webinars.seen-changed");
        assertThat(seenList.page(webinar, Decision.NOBODY, 0, 10)).hasSize(1);
        SeenPerson now = seenList.find(webinar, seen.id());
        people.reopen(webinar, now.id(), now.version());
        assertThat(open()).hasSize(1);
    }

    @Test
    void matchesNobodyOfAnotherWebinarAndNotNobody() throws Exception {
        past.saw("Budi Santoso", "", 0, 60);
        past.read();
        SeenPerson seen = open().get(0);
        long other = trial.open(3);
        trial.register(other, "citra@example.org");
        long citra = trial.id(other, "citra@example.org");
        trial.actAsOrganizer();
        assertThatThrownBy(() -> decide(seen, citra)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> decide(seen)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> people.match(other, seen.id(), seen.version(), List.of(citra)))
                .hasMessageContaining("webinars.no-seen");
        assertThatThrownBy(() -> attendance.note(other, siti, new NoteMinutes(10, "salah")))
                .hasMessageContaining("webinars.no-registration");
        assertThat(open()).hasSize(1);
    }

    @Test
    void readsTheSameFileOnceAndASecondReportOfTheSameMeetingBesideTheFirst() {
        past.saw("Budi S", "", 0, 60);
        past.read();
        assertThatThrownBy(past::read).hasMessageContaining("webinars.report-known");
        decide(open().get(0), budi);
        past.saw("Siti", SITI, 0, 100);
        past.read();
        assertThat(reports.of(webinar)).hasSize(2).first().satisfies(report -> {
            assertThat(report.people()).isEqualTo(2);
            // Who "Budi S" is, was decided in the first one.
            assertThat(report.open()).isZero();
        });
        assertThat(minutes(budi)).isEqualTo(60);
    }

    @Test
    void takesAReportBackWithAllThatItTold() {
        past.saw("Siti", SITI, 0, 100).saw("Budi S", "", 0, 60);
        long report = past.read();
        reports.remove(webinar, report);
        assertThat(minutes(siti)).isZero();
        assertThat(seenList.count(webinar, Decision.OPEN)).isZero();
        past.read();
        assertThat(minutes(siti)).isEqualTo(100);
    }

    @Test
    void tellsWhichRowsDoNotCountAndReadsNoOtherFile() {
        byte[] odd =
                ("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\nSiti,siti@example.org,,,\n")
                        .getBytes(StandardCharsets.UTF_8);
        reports.read(webinar, odd, "Asia/Jakarta");
        assertThat(reports.of(webinar)).singleElement().satisfies(report -> {
            assertThat(report.people()).isZero();
            assertThat(report.unread()).extracting(UnreadRow::line).containsExactly(2);
        });
        assertThatThrownBy(() -> reports.read(webinar, new byte[0], "Asia/Jakarta"))
                .hasMessageContaining("webinars.report-empty");
        assertThatThrownBy(() -> reports.read(webinar, past.report(), "Europe/Berlin"))
                .hasMessageContaining("request.invalid");
        assertThat(reports.of(webinar)).hasSize(1);
    }

    @Test
    void readsNothingBeforeTheWebinarHasBegun() {
        trial.actAsVisitor();
        long coming = trial.open(3);
        trial.actAsOrganizer();
        assertThatThrownBy(() -> reports.read(coming, past.report(), "Asia/Jakarta"))
                .hasMessageContaining("webinars.report-early");
    }

    @Test
    void letsAPersonNoteWhatNoReportTells() {
        past.saw("Siti", SITI, 0, 40);
        past.read();
        attendance.note(webinar, siti, new NoteMinutes(110, "Menonton bersama di aula"));
        assertThat(row(siti)).satisfies(row -> {
            assertThat(row.minutes()).isEqualTo(110);
            assertThat(row.enough()).isTrue();
            assertThat(row.handReason()).isEqualTo("Menonton bersama di aula");
        });
        attendance.forget(webinar, siti);
        assertThat(minutes(siti)).isEqualTo(40);
        assertThatThrownBy(() -> attendance.note(webinar, siti, new NoteMinutes(2000, "banyak")))
                .isInstanceOf(Exception.class);
        assertThat(minutes(siti)).isEqualTo(40);
    }

    @Test
    void isShutForEverybodyButThoseWhoHoldIt() {
        past.saw("Budi", "", 0, 40);
        past.read();
        SeenPerson seen = open().get(0);
        caller.set(new Caller(1L, "Moderator", Set.of(Role.MODERATOR), null, null));
        assertThatThrownBy(() -> attendance.rows(webinar)).hasMessageContaining("access.denied");
        assertThatThrownBy(() -> seenList.page(webinar, Decision.OPEN, 0, 10)).hasMessageContaining("access.denied");
        assertThatThrownBy(() -> seenList.search(webinar, "siti")).hasMessageContaining("access.denied");
        assertThatThrownBy(() -> decide(seen, budi)).hasMessageContaining("access.denied");
        assertThatThrownBy(past::read).hasMessageContaining("access.denied");
        trial.actAsVisitor();
        assertThatThrownBy(() -> reports.of(webinar)).hasMessageContaining("access.denied");
    }

    @Test
    void findsAttendeesByWordsWhateverSignsAreInThem() {
        assertThat(seenList.search(webinar, "sanTOSO"))
                .extracting(Candidate::registrationId)
                .containsExactly(budi);
        assertThat(seenList.search(webinar, "%")).isEmpty();
        assertThat(seenList.search(webinar, " ")).isEmpty();
    }

    @Test
    void forgetsWhatItSawOfWhoIsErasedAndWhatOthersWatchedWithThemStays() throws Exception {
        past.saw("Siti", SITI, 0, 40).saw("Dinsos Sleman", "", 0, 100);
        past.read();
        decide(open().get(0), siti, budi);
        erase(siti);
        assertThat(trial.first("select string_agg(shown_name, ', ') from webinar_seen where webinar_id = " + webinar))
                .isEqualTo("Dinsos Sleman");
        trial.actAsOrganizer();
        assertThat(minutes(budi)).isEqualTo(100);
    }

    @Test
    void forgetsReportsAYearAfterTheWebinar() throws Exception {
        past.saw("Orang Lain", "lain@example.org", 0, 40);
        past.read();
        erasure.forgetReports();
        assertThat(seen()).isEqualTo("1");
        trial.sql("update webinar set starts_at = starts_at - interval '13 months', ends_at = ends_at - interval"
                + " '13 months' where id = " + webinar);
        erasure.forgetReports();
        assertThat(seen()).isEqualTo("0");
    }

    private void erase(long registration) throws Exception {
        trial.sql("update webinar_registration set status = 'CANCELLED', cancelled_at = now() - interval '31 days'"
                + " where id = " + registration);
        while (registrations.eraseSome()) {
            // Some more.
        }
    }

    private String seen() throws Exception {
        return trial.first("select count(*) from webinar_seen where webinar_id = " + webinar);
    }

    private List<SeenPerson> open() {
        return seenList.page(webinar, Decision.OPEN, 0, 10);
    }

    private void decide(SeenPerson seen, Long... attendees) {
        people.match(webinar, seen.id(), seen.version(), List.of(attendees));
    }

    private int minutes(long registration) {
        return row(registration).minutes();
    }

    private AttendanceRow row(long registration) {
        return attendance.rows(webinar).stream()
                .filter(row -> row.registrationId() == registration)
                .findFirst()
                .orElseThrow();
    }
}
