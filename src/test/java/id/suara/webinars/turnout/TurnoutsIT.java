package id.suara.webinars.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import id.suara.webinars.PastWebinar;
import id.suara.webinars.TeamPart;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.attendance.AttendanceList;
import id.suara.webinars.attendance.Decision;
import id.suara.webinars.attendance.NoteMinutes;
import id.suara.webinars.attendance.SeenList;
import id.suara.webinars.attendance.SeenPeople;
import id.suara.webinars.certificates.Certificates;
import id.suara.webinars.team.NameMember;
import id.suara.webinars.team.WebinarTeams;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who attended, as numbers, in the container. */
@ExtendWith(ArquillianExtension.class)
class TurnoutsIT {

    private static final String SITI = "siti@example.org";
    private static final String BUDI = "budi@example.org";
    private static final String DEWI = "dewi@example.org";
    private static final String RATNA = "ratna@example.org";

    @Inject
    TrialWebinar trial;

    @Inject
    PastWebinar past;

    @Inject
    Turnouts turnouts;

    @Inject
    TurnoutFile file;

    @Inject
    AttendanceList attendance;

    @Inject
    SeenList seen;

    @Inject
    SeenPeople people;

    @Inject
    Certificates certificates;

    @Inject
    WebinarTeams teams;

    private long webinar;
    private long budi;
    private long dewi;

    /** Siti of an office of type B, Budi of an LPA in Bali, Dewi of an office that named no type, and Ratna, who stays away, in Papua. */
    @BeforeEach
    void fourHavePlaces() throws Exception {
        webinar = past.open();
        past.comes("Siti Aminah", SITI);
        budi = past.comes("Budi Santoso", BUDI);
        dewi = past.comes("Dewi Lestari", DEWI);
        past.comes("Ratna Sari", RATNA);
        is(BUDI, "institution_kind = 'LPA', office_type = null, province_code = '51', regency_code = null");
        is(DEWI, "office_type = null");
        is(RATNA, "province_code = '91', regency_code = null");
        past.end();
        past.saw("Siti Aminah", SITI, 0, 120).saw("Budi Santoso", BUDI, 0, 30).saw("Dewi L.", "", 0, 100);
        past.read();
    }

    @Test
    void countsByTheMinutesThatCountByKindTypeAndProvince() {
        Turnout turnout = turnouts.find(webinar);
        assertThat(turnout.begun()).isTrue();
        assertThat(turnout.neededMinutes()).isEqualTo(90);
        assertThat(turnout.reports()).isEqualTo(1);
        assertThat(turnout.open()).isEqualTo(1);
        assertThat(turnout.all()).isEqualTo(new TurnoutLine("ALL", 4, 2, 1, 150, 0));
        assertThat(turnout.all().average()).isEqualTo(75);
        assertThat(turnout.kinds())
                .hasSize(7)
                .contains(
                        new TurnoutLine("SOCIAL_OFFICE", 3, 1, 1, 120, 0),
                        new TurnoutLine("LPA", 1, 1, 0, 30, 0),
                        new TurnoutLine("OTHER", 0, 0, 0, 0, 0));
        assertThat(turnout.officeTypes())
                .containsExactly(
                        new TurnoutLine("A", 0, 0, 0, 0, 0),
                        new TurnoutLine("B", 2, 1, 1, 120, 0),
                        new TurnoutLine("C", 0, 0, 0, 0, 0),
                        new TurnoutLine("UNKNOWN", 1, 0, 0, 0, 0));
    }

    @Test
    void namesAllProvincesAndTellsWhereNobodyRegisteredFromWhereNobodyCame() {
        Turnout turnout = turnouts.find(webinar);
        assertThat(turnout.provinces()).hasSize(38);
        assertThat(turnout.provinces().subList(36, 38))
                .containsExactly(new TurnoutLine("34", 2, 1, 1, 120, 0), new TurnoutLine("51", 1, 1, 0, 30, 0));
        assertThat(turnout.absent()).hasSize(35);
        assertThat(turnout.missed()).extracting(TurnoutLine::code).containsExactly("91");
    }

    @Test
    void followsWhatPeopleDecideAndNote() {
        var dewiSeen = seen.page(webinar, Decision.OPEN, 0, 10).get(0);
        people.match(webinar, dewiSeen.id(), dewiSeen.version(), Set.of(dewi));
        attendance.note(webinar, budi, new NoteMinutes(95, "menonton bersama di aula"));
        Turnout turnout = turnouts.find(webinar);
        assertThat(turnout.open()).isZero();
        assertThat(turnout.all()).isEqualTo(new TurnoutLine("ALL", 4, 3, 3, 315, 0));
        attendance.note(webinar, budi, new NoteMinutes(0, "hanya namanya yang masuk"));
        assertThat(turnouts.find(webinar).all().attended()).isEqualTo(2);
    }

    @Test
    void countsValidCertificatesWithTheirOwnersAndKeepsThemOnceTheseAreErased() throws Exception {
        certificates.issue(webinar);
        assertThat(turnouts.find(webinar).officeTypes()).contains(new TurnoutLine("B", 2, 1, 1, 120, 1));
        trial.sql("delete from webinar_registration where webinar_id = " + webinar);
        Turnout erased = turnouts.find(webinar);
        assertThat(erased.all()).isEqualTo(new TurnoutLine("ALL", 0, 0, 0, 0, 1));
        assertThat(erased.provinces()).contains(new TurnoutLine("34", 0, 0, 0, 0, 1));
        trial.sql("update webinar_certificate set revoked_at = now(), revoked_reason = 'keliru' where webinar_id = "
                + webinar);
        assertThat(turnouts.find(webinar).all().certificates()).isZero();
    }

    @Test
    void countsWhoWaitedAndYetCameAsAttendedAndNobodyWhoCancelled() throws Exception {
        is(SITI, "status = 'WAITLISTED'");
        is(BUDI, "status = 'CANCELLED', cancelled_at = now()");
        assertThat(turnouts.find(webinar).all()).isEqualTo(new TurnoutLine("ALL", 2, 1, 1, 120, 0));
    }

    @Test
    void isWrittenAsAFileWithAllOfThemFirst() throws Exception {
        String csv = csv();
        assertThat(csv.lines().limit(3))
                .containsExactly(
                        "\ufeffMenurut,Kelompok,Punya tempat,Hadir,Hadir cukup lama,Jumlah menit hadir,Rata-rata menit hadir,"
                                + "Sertifikat terbit",
                        "Semua peserta,,4,2,1,150,75,0",
                        "Jenis lembaga,Dinas Sosial,3,1,1,120,120,0");
        assertThat(csv.lines()).hasSize(1 + 1 + 7 + 4 + 38).contains("Provinsi,Bali,1,1,0,30,30,0");
    }

    private String csv() throws Exception {
        var to = new ByteArrayOutputStream();
        file.write(turnouts.find(webinar), ExportFormat.CSV, Texts.INDONESIAN, to);
        return to.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isItsOrganizersAndHostsOnly() throws Exception {
        var host = trial.somebody(Role.PROVINCIAL_OFFICER);
        teams.name(webinar, new NameMember(trial.login(host), TeamPart.HOST));
        trial.actAs(host);
        assertThat(turnouts.find(webinar).all().registered()).isEqualTo(4);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.PROVINCIAL_OFFICER)) {
            trial.actAs(trial.somebody(role));
            refused(webinar, "access.denied");
            refused(999_999_999_999L, "access.denied");
        }
        trial.actAsVisitor();
        refused(webinar, "access.denied");
        trial.actAsOrganizer();
        refused(999_999_999_999L, "webinars.none");
    }

    private void refused(long id, String code) {
        assertThatThrownBy(() -> turnouts.find(id))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private void is(String email, String what) throws Exception {
        trial.sql("update webinar_registration set " + what + " where webinar_id = " + webinar + " and email = '"
                + email + "'");
    }
}
