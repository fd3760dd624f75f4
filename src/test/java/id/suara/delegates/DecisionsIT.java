package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Returning, mending, declining, withdrawing and reopening, in the container. */
@ExtendWith(ArquillianExtension.class)
class DecisionsIT {

    private static final GiveReason ILL = new GiveReason("Anak sedang sakit.");

    @Inject
    TrialCongress trial;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    Applications applications;

    @Inject
    ApplicationNotes notes;

    @Inject
    Accounts accounts;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void looksAtAMendedApplicationAgain() {
        long id = trial.reviewable("Ani");
        decisions.returnForCorrection(id, trial.version(id), misspelt());
        assertThat(trial.status(id)).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(applications.find(id).corrections())
                .extracting(ApplicationCorrection::getField)
                .containsExactly("fullName");

        trial.actAsOfficer("51");
        decisions.correct(id, trial.version(id), TrialCongress.child("Ani Wulandari", "Kursi roda"));
        ApplicationFile mended = applications.find(id);
        assertThat(mended.application().getStatus()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(mended.child().getFullName()).isEqualTo("Ani Wulandari");
        assertThat(mended.asksHelp()).isTrue();
        assertThat(mended.corrections()).isEmpty();
        assertThat(mended.application().getReason()).isNull();
    }

    @Test
    void keepsTheRulesOfANominationWhenOneIsMended() {
        trial.nominate("Budi");
        long id = trial.reviewable("Ani");
        decisions.returnForCorrection(id, trial.version(id), misspelt());
        trial.actAsOfficer("51");
        long version = trial.version(id);
        assertThatThrownBy(() -> decisions.correct(id, version, TrialCongress.child("Budi", null)))
                .hasMessage("delegates.row-duplicate");
        assertThatThrownBy(() -> decisions.correct(id, version, TrialCongress.child("123", null)))
                .hasMessage("delegates.row-missing-name");
        assertThatThrownBy(() -> decisions.correct(id, version - 1, TrialCongress.child("Ani W", null)))
                .hasMessage("delegates.changed");
        assertThat(trial.status(id)).isEqualTo(ApplicationStatus.RETURNED);
    }

    @Test
    void hidesAnotherProvincesApplicationFromAnOfficerWhoWouldMendIt() {
        long id = trial.reviewable("Ani");
        long version = trial.version(id);
        decisions.returnForCorrection(id, version, misspelt());
        trial.actAsOfficer("32");
        assertThatThrownBy(() -> decisions.correct(id, version + 1, TrialCongress.child("Ani W", null)))
                .hasMessage("delegates.no-application");
        assertThatThrownBy(() -> decisions.withdraw(id, version + 1, ILL)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> notes.write(id, "Halo")).hasMessage("delegates.no-application");
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> decisions.reopen(id, version + 1)).hasMessage("access.denied");
    }

    @Test
    void givesADelegateWhoCameBackTheSameAccount() {
        long id = trial.reviewable("Ani");
        long account = admissions.admit(id, trial.version(id));
        decisions.withdraw(id, trial.version(id), ILL);
        assertThat(accounts.find(account).getStatus()).isEqualTo(AccountStatus.LOCKED);
        assertThat(trial.taken("51")).isZero();
        decisions.reopen(id, trial.version(id));
        assertThat(trial.status(id)).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(admissions.admit(id, trial.version(id))).isEqualTo(account);
        assertThat(accounts.find(account).getStatus()).isEqualTo(AccountStatus.INVITED);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    @Test
    void asksAGuardianAnewWhoRefusedBefore() {
        long id = trial.nominate("Ani");
        trial.decide(id, false);
        String before = trial.link(id);
        decisions.reopen(id, trial.version(id));
        assertThat(trial.status(id)).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(trial.link(id)).isNotEqualTo(before);
    }

    @Test
    void doesNotReopenOneWhoWasNominatedAnewMeanwhile() {
        long id = trial.reviewable("Ani");
        decisions.withdraw(id, trial.version(id), ILL);
        trial.nominate("Ani");
        assertThatThrownBy(() -> decisions.reopen(id, trial.version(id))).hasMessage("delegates.row-duplicate");
    }

    @Test
    void writesEveryStepDown() {
        long id = trial.reviewable("Ani");
        decisions.waitlist(id, trial.version(id), new GiveReason("Kuota penuh."));
        decisions.decline(id, trial.version(id), new DeclineApplication("Provinsimu sudah penuh."));
        decisions.reopen(id, trial.version(id));
        assertThat(applications.steps(id))
                .extracting(ApplicationStep::getStatus, ApplicationStep::getNote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.AWAITING_CONSENT, null),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.IN_REVIEW, null),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.WAITLISTED, "Kuota penuh."),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.DECLINED, "Provinsimu sudah penuh."),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.IN_REVIEW, null));
    }

    @Test
    void keepsNotesBetweenStaff() {
        long id = trial.nominate("Ani");
        notes.write(id, "Sudah ditelepon.");
        trial.actAsOfficer("51");
        notes.write(id, "Menunggu surat.");
        assertThat(notes.of(id))
                .extracting(ApplicationNote::getText)
                .containsExactly("Menunggu surat.", "Sudah ditelepon.");
    }

    private static ReturnApplication misspelt() {
        return new ReturnApplication(
                "Nama belum lengkap.", Map.of("fullName", "Tulis nama lengkap sesuai akta kelahiran."));
    }
}
