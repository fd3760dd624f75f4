package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.chaperones.Pairing;
import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskExport;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.DeskRow;
import id.suara.delegates.requests.AskCorrection;
import id.suara.delegates.requests.FamilyRequest;
import id.suara.delegates.requests.FamilyRequests;
import id.suara.delegates.requests.RequestKind;
import id.suara.delegates.requests.RequestRow;
import id.suara.delegates.requests.RequestState;
import id.suara.delegates.rooms.ProposeRooms;
import id.suara.delegates.rooms.Rooms;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What guardians ask to have corrected or paused, in the container. */
@ExtendWith(ArquillianExtension.class)
class FamilyRequestsIT {

    private static final AskCorrection NAME = new AskCorrection(Set.of("fullName"), "Namanya Ani Wulandari.");

    @Inject
    Party party;

    @Inject
    FamilyRequests requests;

    @Inject
    Applications applications;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    BulkDecisions bulk;

    @Inject
    OfferRound round;

    @Inject
    Pairing pairing;

    @Inject
    Rooms rooms;

    @Inject
    Desk desk;

    @Inject
    DeskExport export;

    private TrialCongress trial;

    @BeforeEach
    void planACongress() {
        trial = party.trial();
        trial.begin();
    }

    @Test
    @DisplayName(
            "L12 a correction that a guardian asks for stands on the desk with 72 hours, is written, and told them as done")
    void aCorrectionHasAClockAndIsWritten() {
        long child = party.child("Ani", "2013-04-12", "P");
        long id = requests.askCorrection(trial.link(child), child, NAME);
        assertThatThrownBy(() -> requests.askCorrection(trial.link(child), child, NAME))
                .hasMessage("delegates.request-open");
        assertThat(requests.waiting()).isEqualTo(1);
        assertThat(requests.page(0, 10)).singleElement().satisfies(row -> {
            assertThat(row.child()).isEqualTo("Ani");
            assertThat(row.kind()).isEqualTo(RequestKind.CORRECTION);
            assertThat(Duration.between(row.askedAt(), row.dueAt())).isEqualTo(Duration.ofHours(72));
            assertThat(row.hoursLeft(row.askedAt())).isEqualTo(72);
            assertThat(row.isLate(row.dueAt().plusSeconds(1))).isTrue();
            assertThat(row.isLate(Instant.now())).isFalse();
        });

        trial.actAsOfficer("51");
        requests.correct(id, trial.version(child), TrialCongress.child("Ani Wulandari", "Ibu Ani", null));

        assertThat(requests.waiting()).isZero();
        ApplicationFile mended = applications.find(child);
        assertThat(mended.child().getFullName()).isEqualTo("Ani Wulandari");
        assertThat(mended.application().getStatus()).isEqualTo(ApplicationStatus.ADMITTED);
        FamilyRequest seen = requests.ofFamily(trial.link(child), child).get(0);
        assertThat(seen.getState()).isEqualTo(RequestState.DONE);
        assertThat(seen.getAnsweredAt()).isBefore(seen.getDueAt());
        long version = trial.version(child);
        assertThatThrownBy(() -> requests.correct(id, version, TrialCongress.child("Ani W", "Ibu Ani", null)))
                .hasMessage("delegates.request-answered");
    }

    @Test
    @DisplayName("L12 a refusal gives the guardian its reason")
    void aRefusalGivesItsReason() {
        long child = party.child("Ani", "2013-04-12", "P");
        long id = requests.askCorrection(trial.link(child), child, NAME);
        requests.refuse(id, new GiveReason("Akta kelahiran menyebut nama yang lain."));
        assertThat(requests.ofFamily(trial.link(child), child)).singleElement().satisfies(seen -> {
            assertThat(seen.getState()).isEqualTo(RequestState.REFUSED);
            assertThat(seen.getAnswer()).contains("Akta kelahiran");
        });
        requests.askCorrection(trial.link(child), child, NAME);
    }

    @Test
    void aCorrectedProvinceTakesThePlaceThereAndEndsPairAndBed() throws SQLException {
        long child = party.child("Ani", "2016-02-01", "P");
        pairing.pair(child, 0, party.vetted("51"));
        rooms.propose(0, new ProposeRooms(4));
        assertThat(beds(child)).isEqualTo(1);
        int balinese = trial.taken("51");
        long id = requests.askCorrection(trial.link(child), child, new AskCorrection(Set.of("regency"), "Kota Ambon"));
        requests.correct(id, trial.version(child), elsewhere("P"));
        // Rooms are shared by sex and age, wherever one comes from.
        assertThat(beds(child)).isEqualTo(1);
        long again = requests.askCorrection(trial.link(child), child, new AskCorrection(Set.of("sex"), "Laki-laki"));
        requests.correct(again, trial.version(child), elsewhere("L"));

        assertThat(applications.find(child).application().getProvinceCode()).isEqualTo("81");
        assertThat(trial.taken("51")).isEqualTo(balinese - 1);
        assertThat(trial.taken("81")).isEqualTo(1);
        assertThat(beds(child)).isZero();
        assertThat(trial.count("select count(*) from chaperone_pair where application_id = " + child))
                .isZero();
    }

    @Test
    void isNotMovedToAProvinceWithoutAPlace() throws SQLException {
        long child = party.child("Ani", "2016-02-01", "P");
        trial.places("81", 0);
        long id = requests.askCorrection(trial.link(child), child, new AskCorrection(Set.of("regency"), "Kota Ambon"));
        long version = trial.version(child);
        assertThatThrownBy(() -> requests.correct(id, version, elsewhere("P"))).hasMessageContaining("delegates.quota");
        assertThat(applications.find(child).application().getProvinceCode()).isEqualTo("51");
        assertThat(requests.find(id).getState()).isEqualTo(RequestState.OPEN);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    private long beds(long child) throws SQLException {
        return trial.count("select count(*) from room_bed where application_id = " + child);
    }

    private static NominateChild elsewhere(String sex) {
        return new NominateChild(
                "Ani",
                null,
                "2016-02-01",
                sex,
                "Maluku",
                "Kota Ambon",
                null,
                "Luring",
                "Ibu Ani",
                "Ibu",
                "081371435912",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    @DisplayName("L12 a pause that a guardian asks for stops decisions, offers and files until they end it")
    void aPauseStopsWhatIsDone() throws Exception {
        long child = trial.reviewable("Ani");
        long id = requests.askSuspension(trial.link(child), child);
        assertThat(requests.find(id).getDueAt()).isAfter(Instant.now().plus(Duration.ofHours(71)));
        requests.suspend(id);

        long version = trial.version(child);
        assertThatThrownBy(() -> admissions.admit(child, version)).hasMessage("delegates.suspended");
        assertThatThrownBy(() -> decisions.decline(child, version, new DeclineApplication("Sudah penuh sekali.")))
                .hasMessage("delegates.suspended");
        assertThat(bulk.preview(Set.of(child), BulkAction.ADMIT).refused()).containsEntry("delegates.suspended", 1);
        assertThat(file()).doesNotContain("Ani");
        assertThat(desk.page(DeskFilter.ALL, 0, 10)).extracting(DeskRow::id).containsExactly(child);
        assertThatThrownBy(() -> requests.askSuspension(trial.link(child), child))
                .hasMessage("delegates.suspended");

        requests.resume(trial.link(child), child);
        assertThat(file()).contains("Ani");
        decisions.waitlist(child, trial.version(child), new GiveReason("Kuota provinsi sudah penuh."));
        requests.suspend(requests.askSuspension(trial.link(child), child));
        round.run();
        assertThat(trial.status(child)).isEqualTo(ApplicationStatus.WAITLISTED);
        trial.decide(child, false);
        assertThat(trial.status(child)).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    private String file() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.release(DeskFilter.ALL, ExportFormat.CSV, Locale.forLanguageTag("id"))
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isAskedByTheFamilyAndAnsweredByItsOfficeOnly() {
        long child = party.child("Ani", "2013-04-12", "P");
        String foreign = trial.link(trial.stranger("Dewi"));
        assertThatThrownBy(() -> requests.askCorrection(foreign, child, NAME)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> requests.ofFamily(foreign, child)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> requests.resume(foreign, child)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> requests.askCorrection(
                        trial.link(child), child, new AskCorrection(Set.of("guardianPhone"), "0812")))
                .isInstanceOf(ConstraintViolationException.class);
        long id = requests.askCorrection(trial.link(child), child, NAME);
        trial.actAsOfficer("35");
        assertThat(requests.page(0, 10)).isEmpty();
        assertThatThrownBy(() -> requests.refuse(id, new GiveReason("Bukan anak kami.")))
                .hasMessage("delegates.no-request");
        trial.actAs(Role.ADMINISTRATOR);
        assertThat(requests.page(0, 10)).extracting(RequestRow::id).containsExactly(id);
        assertThatThrownBy(() -> requests.refuse(id, new GiveReason("Bukan urusan saya.")))
                .hasMessage("access.denied");
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> requests.page(0, 10)).hasMessage("access.denied");
        trial.actAsOfficer("51");
        assertThat(requests.page(0, 10)).hasSize(1);
    }
}
