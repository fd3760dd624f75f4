package id.suara.webinars.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.WebinarStatus;
import id.suara.webinars.Webinars;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Planning series, and what everybody sees of them, in the container. */
@ExtendWith(ArquillianExtension.class)
class SeriesPlansIT {

    private static final PlanSeries PLAN =
            new PlanSeries("Seri Kemitraan", "Partnership Series", "Empat pertemuan.", "Four meetings.");

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    SeriesPlans plans;

    @Inject
    PublicSeries everybody;

    @Test
    void areSeenOnceOneOfTheirWebinarsIs() {
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        refused(() -> everybody.find(series), "webinars.series.none");
        long draft = webinars.plan(TrialWebinar.plan(5));
        add(series, draft);
        refused(() -> everybody.find(series), "webinars.series.none");
        assertThat(everybody.coming()).noneMatch(offer -> offer.id() == series);
        webinars.open(draft, trial.version(draft));
        trial.actAsVisitor();
        assertThat(everybody.find(series).webinars()).extracting("id").containsExactly(draft);
        assertThat(everybody.coming()).anyMatch(offer -> offer.id() == series);
        assertThat(everybody.names().get(draft)).isEqualTo(new SeriesName(series, PLAN.title(), PLAN.titleEn()));
    }

    @Test
    void showTheirWebinarsInTheOrderOfTheirTimesWithoutDraftsAndCancelledOnes() {
        Instant soon = Instant.now().plus(Duration.ofDays(3));
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        long late = trial.open(5);
        trial.actAsOrganizer();
        long early = webinars.plan(TrialWebinar.plan(5, soon));
        webinars.open(early, trial.version(early));
        long draft = webinars.plan(TrialWebinar.plan(5, soon));
        long cancelled = trial.open(5);
        trial.actAsOrganizer();
        webinars.cancel(cancelled, trial.version(cancelled));
        for (long webinar : List.of(late, early, draft, cancelled)) {
            add(series, webinar);
        }
        assertThat(everybody.find(series).webinars()).extracting("id").containsExactly(early, late);
        assertThat(plans.find(series).webinars()).containsExactlyInAnyOrder(late, early, draft, cancelled);
    }

    @Test
    void takeAWebinarThatBelongsToNoOther() {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        long another = plans.plan(PLAN);
        add(series, webinar);
        add(series, webinar);
        assertThat(plans.find(series).webinars()).containsExactly(webinar);
        refused(() -> add(another, webinar), "webinars.series.taken");
        refused(() -> add(another, 999_999_999_999L), "webinars.none");
        refused(() -> plans.remove(another, version(another), webinar), "webinars.series.not-in-it");
        plans.remove(series, version(series), webinar);
        add(another, webinar);
        assertThat(plans.find(another).webinars()).containsExactly(webinar);
    }

    @Test
    void takeAWebinarOnceHoweverManyTakeItAtOnce() throws Exception {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        List<Long> all = List.of(plans.plan(PLAN), plans.plan(PLAN), plans.plan(PLAN), plans.plan(PLAN));
        List<String> outcomes = trial.atOnce(4, turn -> {
            trial.actAsOrganizer();
            try {
                plans.add(all.get(turn), 1, webinar);
                return "taken";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(Collections.frequency(outcomes, "taken")).isOne();
        assertThat(Collections.frequency(outcomes, "webinars.series.taken")).isEqualTo(3);
    }

    @Test
    void refuseWhoHasNotSeenWhatSomebodyElseChanged() {
        long webinar = trial.open(5);
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        long seen = version(series);
        add(series, webinar);
        refused(() -> plans.change(series, seen, PLAN), "webinars.series.changed");
        refused(() -> plans.remove(series, seen, webinar), "webinars.series.changed");
        refused(() -> plans.next(series, seen), "webinars.series.changed");
        refused(() -> plans.end(series, seen), "webinars.series.changed");
        plans.change(series, version(series), new PlanSeries("Lain", "Other", "Lain.", "Other."));
        assertThat(plans.find(series).plan().title()).isEqualTo("Lain");
        refused(() -> plans.change(999_999_999_999L, 1, PLAN), "webinars.series.none");
    }

    @Test
    void copyTheirLastWebinarFourWeeksLaterAsADraftAndOnceForTwoClicks() {
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        refused(() -> plans.next(series, version(series)), "webinars.series.empty");
        long last = trial.open(5);
        trial.actAsOrganizer();
        add(series, last);
        long seen = version(series);
        long next = plans.next(series, seen);
        refused(() -> plans.next(series, seen), "webinars.series.changed");
        WebinarPlan draft = webinars.find(next);
        assertThat(draft.status()).isEqualTo(WebinarStatus.DRAFT);
        assertThat(draft.plan().startsAt())
                .isEqualTo(webinars.find(last).plan().startsAt().plus(Duration.ofDays(28)));
        assertThat(draft.plan().meetingLink()).isNull();
        assertThat(plans.find(series).webinars()).containsExactly(last, next);
    }

    @Test
    void leadIntoTheFutureAlsoWhereTheLastOneIsLongAgo() throws Exception {
        long last = trial.open(5);
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        add(series, last);
        trial.sql(
                "update webinar set starts_at = starts_at - interval '100 days', ends_at = ends_at - interval '100 days'"
                        + " where id = " + last);
        Instant starts =
                webinars.find(plans.next(series, version(series))).plan().startsAt();
        assertThat(starts).isAfter(Instant.now()).isBefore(Instant.now().plus(Duration.ofDays(28)));
        assertThat(Duration.between(webinars.find(last).plan().startsAt(), starts)
                                .toDays()
                        % 28)
                .isZero();
    }

    @Test
    void holdTwoDozenWebinarsAtMost() {
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        for (int i = 0; i < 24; i++) {
            add(series, webinars.plan(TrialWebinar.plan(5)));
        }
        long one = webinars.plan(TrialWebinar.plan(5));
        refused(() -> add(series, one), "webinars.series.full");
        refused(() -> plans.next(series, version(series)), "webinars.series.full");
    }

    @Test
    void endWithoutTheirWebinarsAndWithoutAnyRegistration() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, "siti@example.org");
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        add(series, webinar);
        plans.end(series, version(series));
        refused(() -> plans.find(series), "webinars.series.none");
        assertThat(webinars.find(webinar).status()).isEqualTo(WebinarStatus.OPEN);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1");
    }

    @Test
    void arePlannedByOrganizersAlone() {
        trial.actAsOrganizer();
        long series = plans.plan(PLAN);
        long webinar = trial.open(5);
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> plans.plan(PLAN),
                () -> plans.change(series, 1, PLAN),
                () -> plans.add(series, 1, webinar),
                () -> plans.remove(series, 1, webinar),
                () -> plans.next(series, 1),
                () -> plans.end(series, 1),
                () -> plans.find(series),
                () -> plans.all())) {
            refused(deed, "access.denied");
        }
    }

    @Test
    void haveWordsInBothLanguages() {
        trial.actAsOrganizer();
        assertThatThrownBy(() -> plans.plan(new PlanSeries(" ", "x", "x", "x")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> plans.plan(new PlanSeries("x", null, "x", "x")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> plans.plan(new PlanSeries("x", "x", "x".repeat(4001), "x")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private void add(long series, long webinar) {
        plans.add(series, version(series), webinar);
    }

    private long version(long series) {
        return plans.find(series).version();
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
