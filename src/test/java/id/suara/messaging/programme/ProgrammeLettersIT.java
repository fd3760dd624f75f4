package id.suara.messaging.programme;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.agenda.commissions.Members;
import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.Role;
import id.suara.programme.Planned;
import id.suara.programme.SessionPlan;
import id.suara.programme.Sessions;
import id.suara.programme.conflicts.Conflict;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import id.suara.programme.releases.ReleasePreview;
import id.suara.programme.releases.ReleaseProgramme;
import id.suara.programme.releases.Releases;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.Venue;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the inbox of a family ends up with. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeLettersIT {

    @Inject
    TrialCongress trial;

    @Inject
    Sessions sessions;

    @Inject
    Releases releases;

    @Inject
    Commissions commissions;

    @Inject
    Members members;

    @Inject
    Venue venue;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    ReleaseAudiences audiences;

    private String family;
    private long hall;
    private long garden;
    private long commission;
    private long opening;
    private long debate;
    private long child;

    @BeforeEach
    void planACongress() {
        trial.begin();
        family = "keluarga-" + System.nanoTime() + "@example.org";
        hall = venue.addRoom(new PlanRoom("Aula", RoomMode.ONLINE, null, 400, null));
        garden = venue.addRoom(new PlanRoom("Taman", RoomMode.ONLINE, null, 400, null));
        commission = commissions.add(new PlanCommission("Pendidikan", "Education", "education", 9));
        opening = sessions.add(at("Pembukaan", "09:00", "10:00").plan());
        debate = sessions.add(
                at("Sidang", "10:30", "11:30").forCommissions(commission).plan());
        child = admitted("Bali", "Denpasar", "Komang", family);
    }

    private long admitted(String province, String regency, String name, String address) {
        long application = trial.of(province, regency, name, address);
        trial.actAsOrganizer();
        admissions.admit(application, trial.version(application));
        return application;
    }

    private Planned at(String title, String from, String to) {
        return session(title).from("2027-09-21T" + from).to("2027-09-21T" + to).in(hall);
    }

    private void release(String name) {
        trial.actAsOrganizer();
        ReleasePreview preview = releases.preview();
        releases.release(new ReleaseProgramme(
                name,
                preview.current() == null ? null : preview.current().id(),
                preview.draftVersion(),
                preview.conflicts().stream().map(Conflict::key).collect(Collectors.toSet())));
    }

    private void change(long id, SessionPlan plan) {
        trial.actAsOrganizer();
        sessions.change(id, sessions.find(id).version(), plan);
    }

    private long waiting(String address) throws SQLException {
        return trial.count("select count(*) from outbox_mail where kind = 'programme-changed' and status = 'QUEUED'"
                + " and recipient = '" + address + "'");
    }

    private String text(String address) throws SQLException {
        return trial.text("select subject || ' ' || text_body from outbox_mail where kind = 'programme-changed'"
                + " and status = 'QUEUED' and recipient = '" + address + "'");
    }

    /** As if the sender had handed over all that waits. */
    private void deliver() throws SQLException {
        trial.sql("update outbox_mail set status = 'SENT', sent_at = now(), due_at = null where kind like 'programme-%'"
                + " and status = 'QUEUED'");
    }

    @Test
    @DisplayName(
            "The first release tells each family its child's schedule, in the time of its province, with its label")
    void tellsEachInItsOwnTime() throws SQLException {
        String west = "barat-" + family;
        String east = "timur-" + family;
        admitted("DKI Jakarta", "Jakarta Pusat", "Budi", west);
        admitted("Maluku", "Ambon", "Tari", east);
        release("Pertama");
        assertThat(text(west)).contains("Jadwal Budi", "21 September 2027, 09.00–10.00 WIB: “Pembukaan”, Aula");
        assertThat(text(family)).contains("Jadwal Komang", "21 September 2027, 10.00–11.00 WITA");
        assertThat(text(east)).contains("Jadwal Tari", "21 September 2027, 11.00–12.00 WIT:");
        assertThat(text(family)).doesNotContain("Sidang", "Budi", "Tari");
    }

    @Test
    @DisplayName(
            "An organizer sees before a release how many are told, and the words of one mail; it then goes to as many")
    void tellsAsManyAsWerePreviewed() throws SQLException {
        admitted("Bali", "Denpasar", "Kadek", family);
        admitted("Maluku", "Ambon", "Tari", "lain-" + family);
        trial.actAsOrganizer();
        ReleaseAudience first = audiences.preview();
        assertThat(first.adults()).isEqualTo(2);
        assertThat(first.delegates()).isEqualTo(3);
        assertThat(first.atOnce()).isZero();
        assertThat(first.sample().text()).contains("Komang", "Pembukaan");
        assertThat(waiting(family)).as("nothing is written").isZero();
        release("Pertama");
        assertThat(waiting(family) + waiting("lain-" + family)).isEqualTo(2);
        assertThat(text(family)).endsWith(first.sample().text());
        trial.actAsOrganizer();
        assertThat(audiences.preview().adults()).as("nothing changed").isZero();
        assertThat(audiences.preview().sample()).isNull();
        members.put(child, commission);
        change(debate, at("Sidang", "11:00", "12:00").forCommissions(commission).plan());
        ReleaseAudience second = audiences.preview();
        assertThat(second.adults()).isEqualTo(1);
        assertThat(second.delegates()).isEqualTo(1);
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> audiences.preview()).hasMessage("access.denied");
    }

    @Test
    @DisplayName("A session moved twice within minutes is one mail, from when the family knew it to when it is")
    void tellsFromWhatWasKnown() throws SQLException {
        release("Pertama");
        deliver();
        change(opening, at("Pembukaan", "13:00", "14:00").plan());
        release("Kedua");
        change(opening, at("Pembukaan", "15:00", "16:00").plan());
        release("Ketiga");
        assertThat(waiting(family)).isEqualTo(1);
        assertThat(text(family))
                .contains(
                        "Jadwal Komang berubah",
                        "Pindah waktu: “Pembukaan” dari Selasa, 21 September 2027, 10.00–11.00 WITA")
                .contains("ke Selasa, 21 September 2027, 16.00–17.00 WITA")
                .doesNotContain("14.00–15.00");
    }

    @Test
    @DisplayName("What is cancelled and taken up again before the family was told leaves no mail")
    void tellsNothingOfWhatIsAsItWas() throws SQLException {
        release("Pertama");
        deliver();
        trial.actAsOrganizer();
        sessions.cancel(opening, sessions.find(opening).version());
        release("Kedua");
        assertThat(text(family)).contains("Batal: “Pembukaan”, yang semula");
        sessions.revive(opening, sessions.find(opening).version());
        release("Ketiga");
        assertThat(waiting(family)).isZero();
    }

    @Test
    void tellsOfAnotherPlaceAndOfOtherWords() throws SQLException {
        release("Pertama");
        deliver();
        change(opening, at("Pembukaan", "09:00", "10:00").in(garden).plan());
        release("Kedua");
        assertThat(text(family)).contains("Pindah tempat: “Pembukaan”", "dari Aula ke Taman");
    }

    @Test
    @DisplayName(
            "A release while mail of the last one is on its way is a mail of its own, that begins where the other ends")
    void tellsAfterWhatIsOnItsWay() throws SQLException {
        release("Pertama");
        trial.sql("update outbox_mail set status = 'SENDING', due_at = now() + interval '5 minutes'"
                + " where kind = 'programme-changed' and recipient = '" + family + "'");
        change(opening, at("Pembukaan", "13:00", "14:00").plan());
        release("Kedua");
        assertThat(text(family)).contains("dari Selasa, 21 September 2027, 10.00–11.00 WITA");
    }

    @Test
    @DisplayName("A child that withdraws in between is in no mail that still waits; its sister is")
    void forgetsWhoWithdrew() throws Exception {
        admitted("Bali", "Denpasar", "Kadek", family);
        release("Pertama");
        assertThat(waiting(family)).isEqualTo(1);
        assertThat(text(family)).contains("Komang, Kadek");
        trial.actAsOrganizer();
        decisions.withdraw(child, trial.version(child), new GiveReason("Keluarga pindah."));
        assertThat(waiting(family)).isEqualTo(1);
        assertThat(text(family)).contains("Kadek").doesNotContain("Komang");
    }

    @Test
    void writesNothingToAFamilyThatWithdrew() throws Exception {
        release("Pertama");
        trial.actAsOrganizer();
        decisions.withdraw(child, trial.version(child), new GiveReason("Keluarga pindah."));
        assertThat(waiting(family)).isZero();
    }

    @Test
    void tellsWhatAnotherCommissionChanges() throws SQLException {
        release("Pertama");
        deliver();
        trial.actAsOrganizer();
        members.put(child, commission);
        assertThat(text(family)).contains("Baru: “Sidang”").doesNotContain("Pembukaan");
        trial.actAsOrganizer();
        members.takeOut(child);
        assertThat(waiting(family)).isZero();
    }

    @Test
    @DisplayName(
            "A guardian and a chaperone who are warned of one session get a mail each, and no other family's child is in it")
    void warnsEachInAMailOfItsOwn() throws SQLException {
        String chaperone = "pendamping-" + family;
        String other = "lain-" + family;
        long second = admitted("Bali", "Denpasar", "Kadek", other);
        long ratna = trial.count("select nextval('suara_id')");
        long organizer = trial.another();
        trial.sql("insert into chaperone (id, congress_id, province_code, full_name, phone, email, sex, registered_by,"
                + " registered_at, version) values (" + ratna + ", " + trial.id()
                + ", '51', 'Ibu Ratna', '+6281371430001', '"
                + chaperone + "', 'FEMALE', " + organizer + ", now(), 1)");
        for (long application : List.of(child, second)) {
            trial.sql("insert into chaperone_pair (application_id, chaperone_id, congress_id, province_code, paired_by,"
                    + " paired_at) values (" + application + ", " + ratna + ", " + trial.id() + ", '51', " + organizer
                    + ", now())");
        }
        long near = near("Latihan");
        release("Pertama");
        assertThat(text(chaperone)).contains("Yth. Ibu Ratna", "Komang, Kadek");
        deliver();
        trial.actAsOrganizer();
        sessions.cancel(near, sessions.find(near).version());
        release("Kedua");
        assertThat(warning(family))
                .contains("Yth. Wayan", "Komang", "Batal: “Latihan”")
                .doesNotContain("Kadek");
        assertThat(warning(other)).contains("Kadek").doesNotContain("Komang");
        assertThat(warning(chaperone)).contains("Yth. Ibu Ratna", "Komang, Kadek");
        assertThat(trial.count("select count(*) from outbox_mail_child c join outbox_mail m on m.id = c.mail_id"
                        + " where m.kind = 'programme-cancelled' and m.recipient = '" + chaperone + "'"))
                .isEqualTo(2);
    }

    private long near(String title) throws SQLException {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1);
        trial.sql("update congress set first_day = '" + tomorrow + "' where id = " + trial.id());
        trial.actAsOrganizer();
        return sessions.add(session(title)
                .from(tomorrow + "T09:00")
                .to(tomorrow + "T10:00")
                .in(hall)
                .plan());
    }

    private String warning(String address) throws SQLException {
        return trial.text("select text_body from outbox_mail where kind = 'programme-cancelled' and recipient = '"
                + address + "'");
    }

    @Test
    @DisplayName(
            "Part of S26: what does not take place tomorrow is told to the guardian at once, the child hears of it by day")
    void warnsOfWhatIsNear() throws SQLException {
        long near = near("Latihan");
        release("Pertama");
        deliver();
        trial.actAsOrganizer();
        sessions.cancel(near, sessions.find(near).version());
        release("Kedua");
        assertThat(trial.count("select count(*) from outbox_mail where kind = 'programme-cancelled' and zones is null"
                        + " and due_at <= now() and recipient = '" + family
                        + "' and text_body like '%Batal: “Latihan”%'"
                        + " and calendar is not null"))
                .isEqualTo(1);
        assertThat(waiting(family)).isZero();
        assertThat(trial.count("select count(*) from notice n join application a on a.account_id = n.account_id"
                        + " where n.kind = 'SCHEDULE_CHANGED' and a.id = " + child
                        + " and extract(hour from n.shown_from at time zone 'Asia/Makassar') between 6 and 19"))
                .isEqualTo(2);
    }
}
