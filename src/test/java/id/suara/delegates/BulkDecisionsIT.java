package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deciding on many at once, in the container. */
@ExtendWith(ArquillianExtension.class)
class BulkDecisionsIT {

    private static final String FULL = "Semua tempat sudah terisi.";

    @Inject
    TrialCongress trial;

    @Inject
    BulkDecisions bulk;

    @Inject
    SecondThoughts thoughts;

    @Inject
    Applications applications;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void admitsAsManyAsThereArePlacesAndCountsTheOthers() throws Exception {
        List<Long> ids = new ArrayList<>(trial.crowd(5));
        ids.add(trial.nominate("Ani"));
        ids.add(-1L);
        trial.places("51", 3);
        BulkEffect foreseen = bulk.preview(ids, BulkAction.ADMIT);
        assertThat(trial.taken("51")).isZero();
        BulkEffect done = bulk.decide(many(ids, BulkAction.ADMIT, null));
        assertThat(done).isEqualTo(foreseen);
        assertThat(done.done()).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(done.refused())
                .containsEntry("delegates.quota-full", 2)
                .containsEntry("delegates.consent-missing", 1)
                .containsEntry("delegates.no-application", 1);
        assertThat(done.provinces()).containsExactly(new BulkEffect.ProvinceEffect("51", 3, 0));
        assertThat(trial.taken("51")).isEqualTo(3);
        assertThat(trial.status(ids.get(0))).isEqualTo(ApplicationStatus.ADMITTED);
        assertThat(trial.status(ids.get(4))).isEqualTo(ApplicationStatus.IN_REVIEW);
    }

    @Test
    void givesOneReasonToAll() throws Exception {
        List<Long> ids = trial.crowd(3);
        bulk.decide(many(ids.subList(0, 1), BulkAction.WAITLIST, FULL));
        bulk.decide(many(ids.subList(1, 2), BulkAction.RETURN, FULL));
        assertThat(applications.find(ids.get(1)).corrections())
                .extracting(ApplicationCorrection::getField)
                .containsExactly("birthDate");
        BulkEffect done = bulk.decide(many(ids, BulkAction.DECLINE, FULL));
        assertThat(done.done()).containsExactlyElementsOf(ids);
        assertThat(ids)
                .allSatisfy(id -> assertThat(applications.find(id).application().getReason())
                        .isEqualTo(FULL));
        assertThat(bulk.decide(many(ids, BulkAction.WAITLIST, FULL)).refused())
                .containsEntry("delegates.decided-already", 3);
    }

    @Test
    void undoesForAllWhatCanBeUndone() throws Exception {
        List<Long> ids = trial.crowd(3);
        bulk.decide(many(ids, BulkAction.DECLINE, FULL));
        trial.sql("update decision_undo set open_until = now() where application_id = " + ids.get(2));
        List<Long> all = new ArrayList<>(ids);
        all.add(-1L);
        assertThat(thoughts.undoAll(all)).containsExactlyElementsOf(ids.subList(0, 2));
        assertThat(thoughts.undoAll(all)).isEmpty();
        assertThat(ids)
                .extracting(trial::status)
                .containsExactly(ApplicationStatus.IN_REVIEW, ApplicationStatus.IN_REVIEW, ApplicationStatus.DECLINED);
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> thoughts.undoAll(ids)).hasMessage("access.denied");
    }

    @Test
    void leavesAChildWithAnOfferToItsFamily() throws Exception {
        List<Long> ids = trial.crowd(1);
        trial.sql("update application set status = 'OFFERED', seat = 'OPEN', offered_until = now() + interval '1 day'"
                + " where id = " + ids.get(0));
        for (BulkAction action : BulkAction.values()) {
            assertThat(bulk.preview(ids, action).refused()).containsEntry("delegates.offered-already", 1);
        }
    }

    @Test
    void wantsAReasonFieldsAndNotTooMany() {
        List<Long> one = List.of(1L);
        assertThatThrownBy(() -> bulk.decide(many(one, BulkAction.DECLINE, null)))
                .hasMessage("request.invalid");
        assertThatThrownBy(() -> bulk.decide(new DecideMany(one, BulkAction.RETURN, FULL, List.of())))
                .hasMessage("request.invalid");
        assertThatThrownBy(() -> bulk.decide(new DecideMany(one, BulkAction.RETURN, FULL, List.of("password"))))
                .isInstanceOf(ConstraintViolationException.class);
        List<Long> crowd = LongStream.rangeClosed(1, 501).boxed().toList();
        assertThatThrownBy(() -> bulk.decide(many(crowd, BulkAction.ADMIT, null)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> bulk.preview(crowd, BulkAction.ADMIT))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void isTheOrganizersAlone() {
        trial.actAsOfficer("51");
        for (BulkAction action : BulkAction.values()) {
            assertThatThrownBy(() -> bulk.preview(List.of(1L), action)).hasMessage("access.denied");
            assertThatThrownBy(() -> bulk.decide(many(List.of(1L), action, FULL)))
                    .hasMessage("access.denied");
        }
    }

    private static DecideMany many(List<Long> ids, BulkAction action, String reason) {
        return new DecideMany(ids, action, reason, action == BulkAction.RETURN ? List.of("birthDate") : null);
    }
}
