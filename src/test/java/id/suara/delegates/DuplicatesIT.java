package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.Guardians;
import id.suara.consent.waiting.WaitingGuardians;
import id.suara.consent.waiting.WaitingRow;
import id.suara.delegates.duplicates.DuplicatePair;
import id.suara.delegates.duplicates.DuplicateReason;
import id.suara.delegates.duplicates.DuplicateState;
import id.suara.delegates.duplicates.Duplicates;
import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Children who may have been nominated twice, in the container. */
@ExtendWith(ArquillianExtension.class)
class DuplicatesIT {

    @Inject
    TrialCongress trial;

    @Inject
    Nominations nominations;

    @Inject
    Applications applications;

    @Inject
    Duplicates duplicates;

    @Inject
    Guardians guardians;

    @Inject
    WaitingGuardians waiting;

    private String guardian;

    @BeforeEach
    void planACongress() {
        trial.begin();
        guardian = "Wali " + trial.id();
    }

    @Test
    void findsASimilarNameWithTheSameBirthDate() {
        long older = nominate("Melati Putri", "2013-04-12", "Denpasar", "0813 7143 5912");
        long newer = nominate("Melati Putry", "2013-04-12", "Badung", "0813 7143 5913");
        assertThat(duplicates.open(0, 10)).hasSize(1).allSatisfy(pair -> {
            assertThat(pair.older().applicationId()).isEqualTo(older);
            assertThat(pair.newer().applicationId()).isEqualTo(newer);
            assertThat(pair.reason()).isEqualTo(DuplicateReason.BIRTH_DATE);
        });
        assertThat(duplicates.count()).isEqualTo(1);
    }

    @Test
    void findsASimilarNameWithTheSameGuardian() {
        nominate("Melati Putri", "2013-04-12", "Denpasar", "0813 7143 5912");
        nominate("Melati Putry", "2014-04-12", "Denpasar", "0813 7143 5912");
        assertThat(duplicates.open(0, 10)).extracting(DuplicatePair::reason).containsExactly(DuplicateReason.GUARDIAN);
    }

    @Test
    void leavesOthersAlone() {
        nominate("Melati Putri", "2013-04-12", "Denpasar", "0813 7143 5912");
        nominate("Bagus Wijaya", "2013-04-12", "Denpasar", "0813 7143 5912");
        nominate("Melati Putry", "2013-04-13", "Denpasar", "0813 7143 5914");
        assertThat(duplicates.open(0, 10)).isEmpty();
    }

    @Test
    void mergesIntoTheOlderOneAndSaysWhyTheNewerIsGone() throws Exception {
        DuplicatePair pair = twice();
        DuplicatePair merged = duplicates.merge(pair.id(), pair.version());
        assertThat(merged.state()).isEqualTo(DuplicateState.MERGED);
        assertThat(status(pair.older().applicationId())).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(status(pair.newer().applicationId())).isEqualTo(ApplicationStatus.WITHDRAWN);
        Application withdrawn = applications.find(pair.newer().applicationId()).application();
        assertThat(withdrawn.reason(Texts.INDONESIAN)).contains("sudah terdaftar");
        assertThat(withdrawn.reason(Locale.ENGLISH)).contains("registered before");
        assertThat(duplicates.open(0, 10)).isEmpty();
        assertThat(trial.count("select count(*) from audit_entry where action = 'delegates.merged' and subject_id = "
                        + pair.newer().applicationId()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("asks the guardian of a merged child no more: no list, no reminder, and nothing left to decide")
    void asksForAMergedChildNoMore() {
        DuplicatePair pair = twice();
        long merged =
                applications.find(pair.newer().applicationId()).application().getPersonId();
        long kept =
                applications.find(pair.older().applicationId()).application().getPersonId();
        duplicates.merge(pair.id(), pair.version());

        assertThat(guardians.isOver(merged)).isTrue();
        assertThat(guardians.isOver(kept)).isFalse();
        assertThat(waiting.after(false, Math.min(merged, kept) - 1, 10_000))
                .extracting(WaitingRow::personId)
                .contains(kept)
                .doesNotContain(merged);
        assertThatThrownBy(() -> trial.decide(pair.newer().applicationId(), true))
                .hasMessage("consent.asking-over");
        trial.decide(pair.older().applicationId(), true);
        assertThat(status(pair.older().applicationId())).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void neverShowsTwoChildrenAgainWhoAreTwo() {
        DuplicatePair pair = twice();
        assertThat(duplicates.keep(pair.id(), pair.version()).state()).isEqualTo(DuplicateState.KEPT);
        assertThat(duplicates.open(0, 10)).isEmpty();
        assertThat(status(pair.newer().applicationId())).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThatThrownBy(() -> duplicates.merge(pair.id(), pair.version())).hasMessage("delegates.duplicate-settled");
    }

    @Test
    void decidesOnceWhenTwoPeopleDecideAtOnce() throws Exception {
        DuplicatePair pair = twice();
        List<String> outcomes = trial.atOnce(4, turn -> {
            try {
                return (turn % 2 == 0
                                ? duplicates.merge(pair.id(), pair.version())
                                : duplicates.keep(pair.id(), pair.version()))
                        .state()
                        .name();
            } catch (id.suara.kernel.DomainException e) {
                return e.code();
            }
        });
        assertThat(outcomes).filteredOn("delegates.duplicate-settled"::equals).hasSize(3);
    }

    @Test
    void doesNotWithdrawWhoHasAPlace() throws Exception {
        DuplicatePair pair = twice();
        trial.sql(
                "update application set status = 'OFFERED', seat = 'OPEN', offered_until = now() + interval '9 days' where id = "
                        + pair.newer().applicationId());
        assertThatThrownBy(() -> duplicates.merge(pair.id(), pair.version()))
                .hasMessage("delegates.duplicate-has-place");
        assertThat(status(pair.newer().applicationId())).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(duplicates.count()).isEqualTo(1);
    }

    @Test
    void settlesAPairOfWhichOneHasEnded() {
        DuplicatePair pair = twice();
        trial.decide(pair.newer().applicationId(), false);
        assertThat(duplicates.open(0, 10)).isEmpty();
    }

    @Test
    @DisplayName("shows officers only pairs of which both children are of their province")
    void showsOfficersTheirOwn() {
        DuplicatePair pair = twice();
        trial.actAsOfficer("51");
        assertThat(duplicates.open(0, 10)).hasSize(1);
        trial.actAsOfficer("32");
        assertThat(duplicates.open(0, 10)).isEmpty();
        assertThatThrownBy(() -> duplicates.merge(pair.id(), pair.version())).hasMessage("delegates.no-duplicate");
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> duplicates.open(0, 10)).hasMessage("access.denied");
        assertThatThrownBy(() -> duplicates.keep(pair.id(), pair.version())).hasMessage("access.denied");
        trial.current.set(new Caller(null, "x", Set.of(Role.PROVINCIAL_OFFICER), null, null));
        assertThatThrownBy(() -> duplicates.count()).hasMessage("access.denied");
    }

    @Test
    @DisplayName("tells at most five pairs of one child, however many are like it")
    void tellsAFew() {
        for (char letter = 'a'; letter <= 'h'; letter++) {
            nominate("Melati Putri Ayu" + letter, "2013-04-12", "Denpasar", "0813 7143 5912");
        }
        assertThat(duplicates.count()).isLessThanOrEqualTo(5 * 8);
        assertThat(duplicates.open(0, 100).stream()
                        .collect(java.util.stream.Collectors.groupingBy(
                                pair -> pair.newer().applicationId(), java.util.stream.Collectors.counting())))
                .allSatisfy((newer, pairs) -> assertThat(pairs).isLessThanOrEqualTo(5));
    }

    private DuplicatePair twice() {
        nominate("Melati Putri", "2013-04-12", "Denpasar", "0813 7143 5912");
        nominate("Melati Putry", "2013-04-12", "Badung", "0813 7143 5912");
        return duplicates.open(0, 10).get(0);
    }

    private ApplicationStatus status(long applicationId) {
        return applications.find(applicationId).application().getStatus();
    }

    private long nominate(String name, String birthDate, String regency, String phone) {
        return nominations.nominate(new NominateChild(
                name, null, birthDate, "P", "Bali", regency, null, null, guardian, "Ibu", phone, null, null, null, null,
                null, null));
    }
}
