package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Planning webinars, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarsIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    PublicWebinars everybody;

    @Inject
    Attendees attendees;

    @Inject
    CurrentCaller current;

    @BeforeEach
    void asOrganizer() {
        trial.actAsOrganizer();
    }

    @Test
    void areSeenByVisitorsFromTheirOpeningOn() {
        long id = webinars.plan(TrialWebinar.plan(10));
        refused(() -> everybody.find(id), "webinars.none");
        webinars.open(id, trial.version(id));
        trial.actAsVisitor();
        PublicWebinar seen = everybody.find(id);
        assertThat(seen.open()).isTrue();
        assertThat(seen.speakers()).containsExactly(new Speaker("Kak Seto", "Ketua LPAI"));
        assertThat(everybody.coming()).extracting(PublicWebinar::id).contains(id);
    }

    @Test
    void areNotOpenedWithoutTheMeetingsAddressOrInThePast() {
        PlanWebinar plan = TrialWebinar.plan(10);
        long unlinked = webinars.plan(withLink(plan, null));
        refused(() -> webinars.open(unlinked, trial.version(unlinked)), "webinars.link-missing");
        long past = webinars.plan(TrialWebinar.plan(10, Instant.now().minus(1, ChronoUnit.HOURS)));
        refused(() -> webinars.open(past, trial.version(past)), "webinars.begun");
    }

    @Test
    void takeNoAddressThatIsNotSecureAndNoTimeThatRunsBackwards() {
        PlanWebinar plan = TrialWebinar.plan(10);
        assertThatThrownBy(() -> webinars.plan(withLink(plan, "http://rapat.example/1")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> webinars.plan(withLink(plan, "javascript:alert(1)")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() ->
                        webinars.plan(at(plan, plan.startsAt(), plan.startsAt().minusSeconds(60))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() ->
                        webinars.plan(at(plan, plan.startsAt(), plan.startsAt().plus(Duration.ofDays(2)))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void areChangedByWhoSawTheNewestOnly() {
        long id = webinars.plan(TrialWebinar.plan(10));
        long seen = trial.version(id);
        webinars.change(id, seen, TrialWebinar.plan(11));
        assertThatThrownBy(() -> webinars.change(id, seen, TrialWebinar.plan(12)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        stale -> assertThat(stale.kind().status()).isEqualTo(412));
        assertThat(webinars.find(id).plan().capacity()).isEqualTo(11);
    }

    @Test
    void haveNoFewerPlacesThanAreTaken() throws Exception {
        long id = trial.open(3);
        trial.register(id, "satu@example.org");
        trial.register(id, "dua@example.org");
        trial.actAsOrganizer();
        assertThatThrownBy(() -> webinars.change(id, trial.version(id), TrialWebinar.plan(1)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("webinars.capacity-taken");
                    assertThat(refusal.arguments()).containsEntry("taken", 2);
                });
        webinars.change(id, trial.version(id), TrialWebinar.plan(2));
        assertThat(trial.taken(id)).isEqualTo(2);
    }

    @Test
    void giveNewPlacesToThoseInLineInTheirOrder() throws Exception {
        long id = trial.open(1);
        for (String email : List.of("satu@example.org", "dua@example.org", "tiga@example.org", "empat@example.org")) {
            trial.register(id, email);
            trial.own.verify(trial.link(id, email));
        }
        trial.actAsOrganizer();
        webinars.change(id, trial.version(id), TrialWebinar.plan(3));
        assertThat(trial.status(id, "dua@example.org")).isEqualTo("CONFIRMED");
        assertThat(trial.status(id, "tiga@example.org")).isEqualTo("CONFIRMED");
        assertThat(trial.status(id, "empat@example.org")).isEqualTo("WAITLISTED");
        assertThat(trial.taken(id)).isEqualTo(3);
    }

    @Test
    void riseInTheCalendarsSequenceWhenTheirTimeIsMovedAndNotOtherwise() throws Exception {
        long id = trial.open(10);
        trial.actAsOrganizer();
        PlanWebinar plan = webinars.find(id).plan();
        webinars.change(id, trial.version(id), TrialWebinar.plan(20, plan.startsAt()));
        assertThat(sequence(id)).isEqualTo("0");
        webinars.change(
                id, trial.version(id), TrialWebinar.plan(20, plan.startsAt().plusSeconds(3600)));
        assertThat(sequence(id)).isEqualTo("1");
        webinars.cancel(id, trial.version(id));
        assertThat(sequence(id)).isEqualTo("2");
    }

    @Test
    void showWhoComesAPageAtATimeInTheOrderInWhichTheyCameAndFindThemByNameOrAddress() throws Exception {
        long id = trial.open(10);
        for (String email : List.of("satu@example.org", "dua_2@example.org", "tiga@example.org", "pergi@example.org")) {
            trial.register(id, email);
        }
        trial.own.cancel(trial.link(id, "pergi@example.org"));
        trial.sql("update webinar_registration set name = 'Budi 100%' where webinar_id = " + id
                + " and email = 'tiga@example.org'");
        trial.actAsOrganizer();
        assertThat(found(id, null, 0, 2)).isEqualTo("satu,dua_2");
        assertThat(found(id, " ", 2, 2)).isEqualTo("tiga");
        assertThat(found(id, "AMINAH", 0, 10)).isEqualTo("satu,dua_2");
        assertThat(found(id, "aminah", 1, 10)).isEqualTo("dua_2");
        assertThat(found(id, "a_2@", 0, 10)).isEqualTo("dua_2");
        assertThat(found(id, "a_1", 0, 10)).isEmpty();
        assertThat(found(id, "0%", 0, 10)).isEqualTo("tiga");
        assertThat(found(id, "pergi", 0, 10)).isEmpty();
        assertThat(attendees.count(id, null)).isEqualTo(3);
        assertThat(attendees.count(id, "aminah")).isEqualTo(2);
        trial.actAsVisitor();
        refused(() -> attendees.count(id, null), "access.denied");
    }

    private String found(long id, String words, int first, int most) {
        return attendees.page(id, words, first, most).stream()
                .map(row -> row.email().replace("@example.org", ""))
                .collect(Collectors.joining(","));
    }

    @Test
    void areCancelledForGood() throws Exception {
        long id = trial.open(10);
        trial.actAsOrganizer();
        webinars.cancel(id, trial.version(id));
        refused(() -> webinars.open(id, trial.version(id)), "webinars.cancelled");
        refused(() -> webinars.change(id, trial.version(id), TrialWebinar.plan(10)), "webinars.cancelled");
        trial.actAsVisitor();
        refused(() -> everybody.find(id), "webinars.was-cancelled");
        refused(() -> trial.register(id, "siti@example.org"), "webinars.was-cancelled");
    }

    @Test
    void areAsIfTheyHadNeverBeenWhenTheyAreCancelledBeforeAnybodySawThem() {
        long draft = webinars.plan(TrialWebinar.plan(10));
        webinars.cancel(draft, trial.version(draft));
        refused(() -> everybody.find(draft), "webinars.none");
    }

    @Test
    void areMadeLongerWhileTheyGoOn() throws Exception {
        long id = trial.open(10);
        trial.actAsOrganizer();
        trial.sql(
                "update webinar set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' where id = "
                        + id);
        PlanWebinar plan = webinars.find(id).plan();
        webinars.change(
                id, trial.version(id), at(plan, plan.startsAt(), plan.endsAt().plusSeconds(1800)));
        assertThat(webinars.find(id).plan().endsAt()).isEqualTo(plan.endsAt().plusSeconds(1800));
        refused(
                () -> webinars.change(
                        id, trial.version(id), at(plan, plan.startsAt().minusSeconds(60), plan.endsAt())),
                "webinars.begun");
    }

    @Test
    void areCopiedWithoutTheMeetingsAddress() {
        long id = webinars.plan(TrialWebinar.plan(10));
        Instant next = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        PlanWebinar copy = webinars.find(webinars.copy(id, next)).plan();
        assertThat(copy.startsAt()).isEqualTo(next);
        assertThat(Duration.between(copy.startsAt(), copy.endsAt())).isEqualTo(Duration.ofHours(2));
        assertThat(copy.meetingLink()).isNull();
        assertThat(copy.speakers()).hasSize(1);
    }

    @Test
    void arePlannedByOrganizersOnly() {
        long id = webinars.plan(TrialWebinar.plan(10));
        for (Role role : Role.values()) {
            if (role == Role.ORGANIZER) {
                continue;
            }
            current.set(new Caller(1L, "test", Set.of(role), "81", "198.51.100.7"));
            refused(() -> webinars.plan(TrialWebinar.plan(10)), "access.denied");
            refused(() -> webinars.change(id, 1, TrialWebinar.plan(10)), "access.denied");
            refused(() -> webinars.open(id, 1), "access.denied");
            refused(() -> webinars.close(id, 1), "access.denied");
            refused(() -> webinars.cancel(id, 1), "access.denied");
            refused(() -> webinars.copy(id, Instant.now()), "access.denied");
            refused(() -> attendees.page(id, null, 0, 10), "access.denied");
            if (role != Role.ADMINISTRATOR) {
                refused(() -> webinars.find(id), "access.denied");
                refused(webinars::all, "access.denied");
            }
        }
    }

    private String sequence(long id) throws Exception {
        return trial.first("select sequence from webinar where id = " + id);
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static PlanWebinar withLink(PlanWebinar plan, String link) {
        return new PlanWebinar(
                plan.title(),
                plan.titleEn(),
                plan.summary(),
                plan.summaryEn(),
                plan.startsAt(),
                plan.endsAt(),
                plan.timeZone(),
                plan.capacity(),
                link,
                plan.signLanguage(),
                plan.captions(),
                plan.neededMinutes(),
                plan.creditMinutes(),
                plan.speakers());
    }

    private static PlanWebinar at(PlanWebinar plan, Instant startsAt, Instant endsAt) {
        return new PlanWebinar(
                plan.title(),
                plan.titleEn(),
                plan.summary(),
                plan.summaryEn(),
                startsAt,
                endsAt,
                plan.timeZone(),
                plan.capacity(),
                plan.meetingLink(),
                plan.signLanguage(),
                plan.captions(),
                plan.neededMinutes(),
                plan.creditMinutes(),
                plan.speakers());
    }
}
