package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import id.suara.kernel.Texts;
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
    SecondThoughts thoughts;

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
                .extracting(ApplicationStep::getStatus, step -> step.note(Texts.INDONESIAN))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.AWAITING_CONSENT, null),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.IN_REVIEW, null),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.WAITLISTED, "Kuota penuh."),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.DECLINED, "Provinsimu sudah penuh."),
                        org.assertj.core.groups.Tuple.tuple(ApplicationStatus.IN_REVIEW, null));
    }

    @Test
    void undoesADecisionAsThoughItHadNotBeen() throws Exception {
        long id = trial.written("Ani");
        decisions.waitlist(id, trial.version(id), new GiveReason("Kuota penuh."));
        Application before = applications.find(id).application();
        decisions.decline(id, trial.version(id), new DeclineApplication("Provinsimu sudah penuh."));
        assertThat(thoughts.openUntil(id)).isPresent();
        assertThat(letters(id, "status = 'QUEUED' and due_at > now() + interval '100 seconds'"))
                .isEqualTo(1);

        thoughts.undo(id, trial.version(id));
        Application after = applications.find(id).application();
        assertThat(after.getStatus()).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(after.getWaitOrder()).isEqualTo(before.getWaitOrder());
        assertThat(after.getReason()).isEqualTo("Kuota penuh.");
        assertThat(after.getDecidedAt()).isEqualTo(before.getDecidedAt());
        assertThat(letters(id, "status = 'WITHHELD'")).isEqualTo(1);
        assertThat(applications.steps(id))
                .extracting(ApplicationStep::getStatus)
                .containsExactly(
                        ApplicationStatus.AWAITING_CONSENT, ApplicationStatus.IN_REVIEW, ApplicationStatus.WAITLISTED);
        assertThat(trial.count("select count(*) from audit_entry where subject_kind = 'application' and subject_id = "
                        + id + " and action in ('delegates.declined', 'delegates.undone')"))
                .isEqualTo(2);
        assertThat(thoughts.openUntil(id)).isEmpty();
        assertThatThrownBy(() -> thoughts.undo(id, after.getVersion())).hasMessage("delegates.undo-over");
    }

    private long letters(long id, String which) throws Exception {
        return trial.count("select count(*) from outbox_mail where kind = 'declined' and about_id = " + trial.person(id)
                + " and " + which);
    }

    @Test
    void givesBackWhatWasToBeMendedBefore() {
        long id = trial.reviewable("Ani");
        decisions.returnForCorrection(id, trial.version(id), misspelt());
        decisions.returnForCorrection(
                id,
                trial.version(id),
                new ReturnApplication("Tanggal lahirnya keliru.", Map.of("birthDate", "Keliru.")));
        thoughts.undo(id, trial.version(id));
        assertThat(trial.status(id)).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(applications.find(id).corrections())
                .extracting(ApplicationCorrection::getField)
                .containsExactly("fullName");
    }

    @Test
    void goesOnAskingAGuardianWhenThatTheirChildWasDeclinedIsUndone() throws Exception {
        long id = trial.nominate("Ani");
        String asking = "select count(*) from guardianship where asking and person_id = " + trial.person(id);
        decisions.decline(id, trial.version(id), new DeclineApplication("Provinsimu sudah penuh."));
        assertThat(trial.count(asking)).isZero();
        thoughts.undo(id, trial.version(id));
        assertThat(trial.status(id)).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(trial.count(asking)).isEqualTo(1);
    }

    @Test
    void undoesNothingOnceItsWhileIsOverOrSomethingHappenedSince() throws Exception {
        long late = trial.reviewable("Ani");
        decisions.decline(late, trial.version(late), new DeclineApplication("Provinsimu sudah penuh."));
        trial.sql("update decision_undo set open_until = now() where application_id = " + late);
        assertThat(thoughts.openUntil(late)).isEmpty();
        assertThatThrownBy(() -> thoughts.undo(late, trial.version(late))).hasMessage("delegates.undo-over");

        long mended = trial.reviewable("Budi");
        decisions.returnForCorrection(mended, trial.version(mended), misspelt());
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> thoughts.undo(mended, trial.version(mended))).hasMessage("access.denied");
        decisions.correct(mended, trial.version(mended), TrialCongress.child("Budi Wulandari", null));
        trial.actAsOrganizer();
        assertThatThrownBy(() -> thoughts.undo(mended, trial.version(mended))).hasMessage("delegates.undo-over");
        assertThat(trial.status(mended)).isEqualTo(ApplicationStatus.IN_REVIEW);
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
