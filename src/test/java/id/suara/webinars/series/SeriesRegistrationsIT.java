package id.suara.webinars.series;

import static id.suara.webinars.RegistrationStatus.CONFIRMED;
import static id.suara.webinars.RegistrationStatus.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering for a series by one form, and answering its one mail, in the container. */
@ExtendWith(ArquillianExtension.class)
class SeriesRegistrationsIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    SeriesPlans plans;

    @Inject
    SeriesRegistrations registrations;

    @Inject
    OwnSeries ownSeries;

    @Inject
    OwnRegistrations own;

    @Inject
    CurrentCaller current;

    private final String email = "siti-" + System.nanoTime() + "@example.org";
    private long series;
    private long first;
    private long second;

    @BeforeEach
    void planTwo() {
        first = trial.open(1);
        second = trial.open(5);
        trial.actAsOrganizer();
        series = plans.plan(new PlanSeries("Seri", "Series", "Dua.", "Two."));
        plans.add(series, plans.find(series).version(), first);
        plans.add(series, plans.find(series).version(), second);
        trial.actAsVisitor();
    }

    @Test
    void giveAPlaceOrATurnInEachAsIfRegisteredSingly() throws Exception {
        trial.register(first, "duluan@example.org");
        assertThat(register(null))
                .containsExactly(new SeriesTurn(first, WAITLISTED), new SeriesTurn(second, CONFIRMED));
        assertThat(trial.status(first, email)).isEqualTo("WAITLISTED");
        assertThat(trial.status(second, email)).isEqualTo("CONFIRMED");
        assertThat(trial.taken(second)).isOne();
    }

    @Test
    void areForTheChosenOnesAlone() throws Exception {
        assertThat(register(List.of(second, second))).containsExactly(new SeriesTurn(second, CONFIRMED));
        assertThat(trial.counts(first)).isNull();
        assertThat(trial.counts(second)).isEqualTo("CONFIRMED 1");
    }

    @Test
    void areForThoseThatAreOpenWhenNothingWasChosen() throws Exception {
        close(first);
        assertThat(register(null)).containsExactly(new SeriesTurn(second, CONFIRMED));
        close(second);
        refused(() -> register(null), "webinars.series.nothing-open");
        assertThat(trial.counts(first)).isNull();
    }

    @Test
    void areNothingAtAllWhenOneOfThemIsClosedMeanwhile() throws Exception {
        close(second);
        refused(() -> register(List.of(first, second)), "webinars.not-open");
        assertThat(trial.counts(first)).isNull();
        assertThat(trial.taken(first)).isZero();
    }

    @Test
    void takeNoWebinarOfAnotherSeriesAndNoDraftAndNone() throws Exception {
        long elsewhere = trial.open(5);
        trial.actAsOrganizer();
        long draft = webinars.plan(TrialWebinar.plan(5));
        plans.add(series, plans.find(series).version(), draft);
        trial.actAsVisitor();
        fault(List.of(first, elsewhere), "webinars.series.not-in-it");
        fault(List.of(first, draft), "webinars.series.not-in-it");
        fault(Arrays.asList(first, null), "webinars.series.not-in-it");
        fault(List.of(), "webinars.series.choose");
        assertThat(trial.counts(first)).isNull();
        assertThat(trial.counts(elsewhere)).isNull();
        refused(
                () -> registrations.register(999_999_999_999L, TrialWebinar.form(email), null, null),
                "webinars.series.none");
    }

    @Test
    void areOneInEachForASecondClickOnTheSameForm() throws Exception {
        String token = "form-" + System.nanoTime();
        List<SeriesTurn> once = registrations.register(series, TrialWebinar.form(email), null, token);
        assertThat(registrations.register(series, TrialWebinar.form(email), null, token))
                .isEqualTo(once);
        assertThat(trial.counts(first)).isEqualTo("CONFIRMED 1");
        assertThat(trial.counts(second)).isEqualTo("CONFIRMED 1");
        assertThat(trial.first("select sent from address_pace where kind = 'webinars' and address = '"
                        + current.get().address() + "'"))
                .isEqualTo("2");
    }

    @Test
    void answerTheSameForAnAddressThatIsRegisteredForOneOfThem() throws Exception {
        trial.register(second, email);
        assertThat(register(null)).containsExactly(new SeriesTurn(first, CONFIRMED), new SeriesTurn(second, CONFIRMED));
        assertThat(trial.counts(second)).isEqualTo("CONFIRMED 1");
    }

    @Test
    void countEachForThePaceOfTheAddressTheyComeFrom() throws Exception {
        trial.register(second, "duluan@example.org");
        trial.sql("update address_pace set sent = 299 where kind = 'webinars' and address = '"
                + current.get().address() + "'");
        refused(() -> register(null), "webinars.pace");
        assertThat(trial.counts(first)).isNull();
        assertThat(register(List.of(first))).hasSize(1);
    }

    @Test
    void areAllAnsweredByOneLink() throws Exception {
        register(null);
        String link = link();
        assertThat(ownSeries.find(link).unanswered()).isTrue();
        assertThat(ownSeries.find(link).registrations())
                .extracting(one -> one.webinar().id())
                .containsExactlyInAnyOrder(first, second);
        ownSeries.verify(link);
        ownSeries.verify(link);
        assertThat(ownSeries.find(link).unanswered()).isFalse();
        assertThat(own.find(trial.link(first, email)).verified()).isTrue();
        assertThat(own.find(trial.link(second, email)).verified()).isTrue();
    }

    @Test
    void areAnsweredAlsoAfterOneWasLeftCancelledOrTakenOutOfTheSeries() throws Exception {
        register(null);
        String link = link();
        trial.actAsOrganizer();
        webinars.cancel(first, trial.version(first));
        plans.remove(series, plans.find(series).version(), second);
        trial.actAsVisitor();
        ownSeries.verify(link);
        assertThat(own.find(trial.link(first, email)).verified()).isFalse();
        assertThat(own.find(trial.link(second, email)).verified()).isTrue();
        own.cancel(trial.link(first, email));
        assertThat(ownSeries.find(link).registrations())
                .extracting(one -> one.webinar().id())
                .containsExactly(second);
        own.cancel(trial.link(second, email));
        refused(() -> ownSeries.find(link), "webinars.registration-cancelled");
        refused(() -> ownSeries.verify(link), "webinars.registration-cancelled");
    }

    @Test
    void areOpenedByNoOtherLink() throws Exception {
        register(null);
        String link = link();
        refused(() -> ownSeries.find(link.replaceFirst("^.", "z")), "webinars.link-unknown");
        refused(() -> ownSeries.find(trial.link(first, email)), "webinars.link-unknown");
        refused(() -> own.find(link), "webinars.link-unknown");
        refused(() -> ownSeries.verify(null), "webinars.link-unknown");
        refused(() -> ownSeries.find("x".repeat(300)), "webinars.link-unknown");
    }

    @Test
    void leaveNothingOfTheirCommonAnswerOnceTheyAreErased() throws Exception {
        register(null);
        assertThat(answers()).isEqualTo("2");
        trial.sql("delete from webinar_registration where webinar_id in (" + first + ", " + second + ")");
        assertThat(answers()).isEqualTo("0");
    }

    private String answers() throws SQLException {
        return trial.first("select count(*) from webinar_series_answer a where a.first_id not in (select id from"
                + " webinar_registration where webinar_id not in (" + first + ", " + second + "))");
    }

    private List<SeriesTurn> register(Collection<Long> chosen) {
        return registrations.register(series, TrialWebinar.form(email), chosen, null);
    }

    /** As it stands in the mail. */
    private String link() throws SQLException {
        return trial.first("select substring(text_body from '/webinars/series-mine[?]link=([A-Za-z0-9_.-]+)') from"
                + " outbox_mail where kind = 'webinar-series-registered' and recipient = '" + email + "'");
    }

    private void close(long webinar) {
        trial.actAsOrganizer();
        webinars.close(webinar, trial.version(webinar));
        trial.actAsVisitor();
    }

    private void fault(Collection<Long> chosen, String code) {
        assertThatThrownBy(() -> register(chosen))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new FieldError("webinars", code)));
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
