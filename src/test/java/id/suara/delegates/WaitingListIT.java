package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import id.suara.delegates.places.PlacePlan;
import id.suara.delegates.places.Quota;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.SetQuota;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits is offered what becomes free, in turn, in the container. */
@ExtendWith(ArquillianExtension.class)
class WaitingListIT {

    private static final GiveReason FULL = new GiveReason("Kuota provinsi sudah penuh.");

    @Inject
    TrialCongress trial;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    WaitingList waiting;

    @Inject
    ApplicationNotes notes;

    @Inject
    Offers offers;

    @Inject
    OfferRound round;

    @Inject
    Applications applications;

    @Inject
    PlacePlan plan;

    @Inject
    Quotas quotas;

    @BeforeEach
    void planACongressWithOnePlaceInBali() throws SQLException {
        trial.begin();
        trial.places("51", 1);
    }

    @Test
    void offersAFreedPlaceToTheFirstInLineAndHoldsItForTheAnswer() {
        long holder = admitted("Ani");
        long first = waiting("Budi");
        long second = waiting("Citra");
        decisions.withdraw(holder, trial.version(holder), new GiveReason("Sakit berat."));
        awaitOffer(first);
        assertThat(trial.status(second)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(trial.taken("51")).isEqualTo(1);
        Instant until = applications.find(first).application().getOfferedUntil();
        assertThat(until).isAfter(Instant.now().plus(Duration.ofHours(71)));

        offers.accept(trial.link(first), first);
        assertThat(trial.status(first)).isEqualTo(ApplicationStatus.ADMITTED);
        assertThat(trial.taken("51")).isEqualTo(1);
        assertThatThrownBy(() -> offers.accept(trial.link(first), first)).hasMessage("delegates.offer-over");
    }

    @Test
    @DisplayName("the clock finds by itself, within its half minute, a place that became free without anybody's word")
    void theClockFindsAFreePlaceByItself() throws SQLException {
        trial.places("51", 0);
        long first = waiting("Budi");
        round.run();
        assertThat(trial.status(first)).isEqualTo(ApplicationStatus.WAITLISTED);
        // Past the beans that would tell of it: only a look at the clock's own time finds this.
        trial.places("51", 1);
        awaitOffer(first);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    @Test
    void goesToTheNextWhenAFamilyPassesItOn() {
        long holder = admitted("Ani");
        long first = waiting("Budi");
        long second = waiting("Citra");
        decisions.withdraw(holder, trial.version(holder), new GiveReason("Sakit berat."));
        awaitOffer(first);
        offers.passOn(trial.link(first), first);
        assertThat(trial.status(first)).isEqualTo(ApplicationStatus.WITHDRAWN);
        awaitOffer(second);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    @Test
    void goesToTheNextWhenNobodyAnswersInTime() throws SQLException {
        long holder = admitted("Ani");
        long first = waiting("Budi");
        long second = waiting("Citra");
        decisions.withdraw(holder, trial.version(holder), new GiveReason("Sakit berat."));
        awaitOffer(first);
        trial.sql("update application set offered_until = now() - interval '1 second' where id = " + first);
        assertThatThrownBy(() -> offers.accept(trial.link(first), first)).hasMessage("delegates.offer-over");
        round.run();
        awaitOffer(second);
        assertThat(trial.status(first)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(waiting.of("51")).extracting(WaitingChild::applicationId).containsExactly(first);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    @Test
    void asksAFamilyThatNeverAnswersTwiceAndNoMore() throws SQLException {
        long silent = waiting("Budi");
        for (int i = 0; i < 2; i++) {
            round.run();
            awaitOffer(silent);
            trial.sql("update application set offered_until = now() - interval '1 second' where id = " + silent);
            round.run();
        }
        round.run();
        assertThat(trial.status(silent)).isEqualTo(ApplicationStatus.WAITLISTED);
        assertThat(trial.taken("51")).isZero();
    }

    @Test
    void answersNoLinkButTheFamilysOwn() {
        long holder = admitted("Ani");
        long first = waiting("Budi");
        decisions.withdraw(holder, trial.version(holder), new GiveReason("Sakit berat."));
        awaitOffer(first);
        long stranger = trial.stranger("Dewi");
        String foreign = trial.link(stranger);
        assertThatThrownBy(() -> offers.accept(foreign, first)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> offers.passOn(foreign, first)).hasMessage("delegates.no-application");
        assertThatThrownBy(() -> offers.accept("forged", first)).hasMessage("link.invalid");
        assertThat(trial.status(first)).isEqualTo(ApplicationStatus.OFFERED);
    }

    @Test
    void isNotAdmittedASecondTimeOverAnOffer() {
        long holder = admitted("Ani");
        long first = waiting("Budi");
        decisions.withdraw(holder, trial.version(holder), new GiveReason("Sakit berat."));
        awaitOffer(first);
        assertThatThrownBy(() -> admissions.admit(first, trial.version(first))).hasMessage("delegates.offered-already");
        offers.acceptFor(first, trial.version(first));
        assertThat(trial.status(first)).isEqualTo(ApplicationStatus.ADMITTED);
    }

    @Test
    @DisplayName("one offer that fails is passed over and tried again: nobody elsewhere waits for it")
    void passesOverAnOfferThatFails() throws SQLException {
        long poisoned = waiting("Budi");
        round.run();
        awaitOffer(poisoned);
        long elsewhere = waiting("Citra");
        trial.sql("update application set province_code = '52' where id = " + elsewhere);
        // Somebody counted wrong: giving the place back would leave less than none.
        trial.sql("update quota set taken = 0, online_taken = 0, on_site_taken = 0 where province_code = '51'"
                + " and congress_id = " + trial.id());
        trial.sql("update application set offered_until = now() - interval '1 second' where id = " + poisoned);

        round.run();

        assertThat(trial.status(poisoned)).isEqualTo(ApplicationStatus.OFFERED);
        awaitOffer(elsewhere);
        trial.sql("update quota set taken = 1, online_taken = 1 where province_code = '51' and congress_id = "
                + trial.id());
        round.run();
        assertThat(applications.find(poisoned).application().getLapsedOffers()).isEqualTo(1);
    }

    @Test
    void keepsTheOthersOrderWhenOneIsMovedWithAReason() {
        long holder = admitted("Ani");
        List<Long> line = List.of(waiting("Budi"), waiting("Citra"), waiting("Dewi"), waiting("Eka"));
        waiting.move(line.get(3), trial.version(line.get(3)), 2, new GiveReason("Kakak beradik."));
        assertThat(waiting.of("51"))
                .extracting(WaitingChild::applicationId)
                .containsExactly(line.get(0), line.get(3), line.get(1), line.get(2));
        waiting.move(line.get(0), trial.version(line.get(0)), 99, new GiveReason("Atas permintaan wali."));
        assertThat(waiting.of("51"))
                .extracting(WaitingChild::applicationId)
                .containsExactly(line.get(3), line.get(1), line.get(2), line.get(0));
        assertThat(trial.status(holder)).isEqualTo(ApplicationStatus.ADMITTED);
    }

    @Test
    @DisplayName(
            "is read in turn with each child's reason by organizers and the office of the province, and by no other")
    void isReadInTurn() throws SQLException {
        long holder = admitted("Ani");
        long first = waiting("Budi");
        long second = waiting("Citra");
        trial.actAsOfficer("51");
        assertThat(waiting.of("51"))
                .extracting(WaitingChild::position, WaitingChild::fullName, WaitingChild::reason)
                .containsExactly(tuple(1, "Budi", FULL.reason()), tuple(2, "Citra", FULL.reason()));
        assertThat(waiting.isMovable()).isFalse();
        assertThatThrownBy(() -> waiting.move(second, trial.version(second), 1, new GiveReason("Kakak beradik.")))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> waiting.of("35")).hasMessage("access.denied");
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> waiting.of("51")).hasMessage("access.denied");
        trial.actAsOrganizer();
        waiting.move(second, trial.version(second), 1, new GiveReason("Kakak beradik."));
        assertThat(notes.of(second)).singleElement().satisfies(note -> {
            assertThat(note.getKind()).isEqualTo(ApplicationNote.Kind.MOVED_IN_LINE);
            assertThat(note.getText()).isEqualTo("Kakak beradik.");
        });
        assertThat(waiting.of("51")).extracting(WaitingChild::applicationId).containsExactly(second, first);
        assertThat(trial.status(holder)).isEqualTo(ApplicationStatus.ADMITTED);
    }

    @Test
    void offersAKeptSeatToTheFirstWhoAskedForHelp() {
        Quota bali = bali();
        plan.limit("51", bali.edition(), new SetQuota(1, null, null, 1));
        long without = waiting("Budi");
        long asking = trial.nominate("Citra", "Juru bahasa isyarat");
        trial.decide(asking, true);
        decisions.waitlist(asking, trial.version(asking), FULL);
        round.run();
        awaitOffer(asking);
        assertThat(trial.status(without)).isEqualTo(ApplicationStatus.WAITLISTED);
    }

    private Quota bali() {
        return quotas.visible().stream()
                .filter(quota -> quota.getProvinceCode().equals("51"))
                .findFirst()
                .orElseThrow();
    }

    private long admitted(String name) {
        long id = trial.reviewable(name);
        admissions.admit(id, trial.version(id));
        return id;
    }

    private long waiting(String name) {
        long id = trial.reviewable(name);
        decisions.waitlist(id, trial.version(id), FULL);
        return id;
    }

    private void awaitOffer(long applicationId) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> trial.status(applicationId) == ApplicationStatus.OFFERED);
    }
}
