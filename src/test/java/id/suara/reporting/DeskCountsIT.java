package id.suara.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.waiting.WaitingGuardians;
import id.suara.delegates.Decisions;
import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.ReturnApplication;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.duplicates.Duplicates;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The counts of start pages against the rows, role by role, in the container. Moderators' are in the journey. */
@ExtendWith(ArquillianExtension.class)
class DeskCountsIT {

    @Inject
    TrialCongress trial;

    @Inject
    DeskCounts counts;

    @Inject
    Nominations nominations;

    @Inject
    Decisions decisions;

    @Inject
    WaitingGuardians guardians;

    @Inject
    Duplicates duplicates;

    @BeforeEach
    void planACongress() {
        trial.begin();
        trial.reviewable("Ani");
        long returned = trial.reviewable("Budi");
        decisions.returnForCorrection(
                returned,
                trial.version(returned),
                new ReturnApplication("Nama belum lengkap.", Map.of("fullName", "Sesuai akta.")));
        trial.nominate("Cahya");
        elsewhere("Dimas");
        elsewhere("Elang");
    }

    @Test
    void tellsAnOrganizerWhatWaitsEverywhere() throws SQLException {
        Map<DeskTask, Long> mine = counts.mine();
        assertThat(mine)
                .containsEntry(DeskTask.IN_REVIEW, 1L)
                .containsEntry(DeskTask.RETURNED, 1L)
                .containsEntry(DeskTask.OFFERED, 0L)
                .containsEntry(DeskTask.EMPTY_PROVINCES, 36L)
                .containsEntry(DeskTask.DUPLICATES, duplicates.count())
                .containsEntry(DeskTask.GUARDIANS_OVERDUE, guardians.count(true))
                .doesNotContainKeys(DeskTask.PLACES_LEFT, DeskTask.MODERATION_QUEUE, DeskTask.INVITED_ACCOUNTS);
        trial.sql("update quota set places = 0 where congress_id = " + trial.id() + " and province_code = '11'");
        assertThat(counts.mine()).containsEntry(DeskTask.EMPTY_PROVINCES, 35L);
    }

    @Test
    void tellsAnOfficerWhatWaitsInTheirProvinceOnly() throws SQLException {
        trial.places("51", 7);
        trial.actAsOfficer("51");
        assertThat(counts.mine())
                .containsEntry(DeskTask.IN_REVIEW, 1L)
                .containsEntry(DeskTask.RETURNED, 1L)
                .containsEntry(DeskTask.PLACES_LEFT, 7L)
                .containsEntry(DeskTask.GUARDIANS_WAITING, guardians.count(false))
                .doesNotContainKeys(DeskTask.EMPTY_PROVINCES, DeskTask.INVITED_ACCOUNTS);
        trial.actAsOfficer("32");
        assertThat(counts.mine())
                .containsEntry(DeskTask.IN_REVIEW, 0L)
                .containsEntry(DeskTask.RETURNED, 0L)
                .containsEntry(DeskTask.GUARDIANS_WAITING, guardians.count(false));
        trial.actAsOfficer("81");
        assertThat(counts.mine().get(DeskTask.GUARDIANS_WAITING)).isLessThanOrEqualTo(guardians.count(false));
    }

    @Test
    void tellsAnAdministratorAboutAccountsAndProvinces() throws SQLException {
        trial.actAs(Role.ADMINISTRATOR);
        assertThat(counts.mine())
                .containsOnlyKeys(DeskTask.INVITED_ACCOUNTS, DeskTask.EMPTY_PROVINCES)
                .containsEntry(DeskTask.EMPTY_PROVINCES, 36L)
                .containsEntry(
                        DeskTask.INVITED_ACCOUNTS,
                        trial.count("select count(*) from account where person_id is null and status = 'INVITED'"));
    }

    @Test
    void tellsAModeratorWithoutAClearanceAndEverybodyElseNothing() {
        for (Role role : new Role[] {Role.MODERATOR, Role.SAFEGUARDING_OFFICER, Role.GATE, Role.DELEGATE}) {
            trial.actAs(role);
            assertThat(counts.mine()).as(role.name()).isEmpty();
        }
    }

    private void elsewhere(String name) {
        nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "L",
                "Jawa Barat",
                "Kota Bandung",
                null,
                null,
                "Dewi",
                "Ibu",
                "081371435999",
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
