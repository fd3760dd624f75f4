package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.PlanWebinar;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import id.suara.webinars.series.OwnSeries;
import id.suara.webinars.series.PlanSeries;
import id.suara.webinars.series.SeriesPlans;
import id.suara.webinars.series.SeriesRegistrations;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those are told who registered for a series, in the container. */
@ExtendWith(ArquillianExtension.class)
class SeriesLettersIT {

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
    MailSender sender;

    private final String siti = "siti-" + System.nanoTime() + "@example.org";
    private MailTransport before;
    private long first;
    private long second;
    private long series;

    @BeforeEach
    void keepMailHere() {
        before = sender.redirect(RecordingTransport.thatIsAway());
        first = trial.open(5);
        second = trial.open(5);
        trial.actAsOrganizer();
        series = plans.plan(new PlanSeries("Seri", "Series", "Dua.", "Two."));
        plans.add(series, plans.find(series).version(), first);
        plans.add(series, plans.find(series).version(), second);
        trial.actAsVisitor();
    }

    @AfterEach
    void letMailGo() {
        sender.redirect(before);
    }

    @Test
    void askTheReaderOnceAboutAllAndTellOfEachOnceTheyAnswered() throws Exception {
        register();
        assertThat(waiting()).isEqualTo("webinar-series-registered");
        assertThat(words())
                .contains("2 webinar")
                .contains("/webinars/series-mine?link=")
                .containsPattern("(?s)WIB.*WIB")
                .doesNotContain("rapat.example")
                .doesNotContain("Aminah")
                .doesNotContain("{");
        ownSeries.verify(link());
        assertThat(waiting()).isEqualTo("webinar-place,webinar-place,webinar-series-registered");
        assertThat(trial.first(
                        "select string_agg(calendar, ',' order by id) from outbox_mail where kind = 'webinar-place'"
                                + " and recipient = '" + siti + "'"))
                .isEqualTo("webinar " + trial.id(first, siti) + ":0,webinar " + trial.id(second, siti) + ":0");
    }

    @Test
    void askOnceMoreInOneMailWhoHasNotAnsweredYet() throws Exception {
        register();
        register();
        assertThat(waiting()).isEqualTo("webinar-series-registered");
    }

    @Test
    void tellInOneMailWhoIsRegisteredAlreadyAndNotMoreThanOnceAnHour() throws Exception {
        register();
        ownSeries.verify(link());
        trial.sql("update outbox_mail set status = 'SENT', due_at = null, sent_at = now() where recipient = '" + siti
                + "'");
        for (int i = 0; i < 3; i++) {
            register();
        }
        assertThat(waiting()).isEqualTo("webinar-again");
        assertThat(words()).contains("2 webinar").contains("/webinars/series-mine?link=");
    }

    @Test
    void askAboutWhatIsNewAndTellOfWhatTheReaderHasAlready() throws Exception {
        trial.register(first, siti);
        own.verify(trial.link(first, siti));
        trial.sql("update outbox_mail set status = 'SENT', due_at = null, sent_at = now() where recipient = '" + siti
                + "'");
        register();
        assertThat(waiting()).isEqualTo("webinar-again,webinar-series-registered");
        ownSeries.verify(link());
        assertThat(own.find(trial.link(second, siti)).verified()).isTrue();
    }

    @Test
    void askAboutTheOthersAlsoWhenOneIsMovedOrCancelledMeanwhile() throws Exception {
        register();
        trial.actAsOrganizer();
        PlanWebinar plan = webinars.find(first).plan();
        webinars.change(
                first,
                trial.version(first),
                TrialWebinar.plan(5, plan.startsAt().plus(Duration.ofHours(2))));
        assertThat(waiting()).isEqualTo("webinar-registered,webinar-series-registered");
        webinars.cancel(first, trial.version(first));
        assertThat(waiting()).isEqualTo("webinar-cancelled,webinar-series-registered");
    }

    @Test
    void askAnAddressAFewTimesAWeekOnly() throws Exception {
        for (int i = 0; i < 4; i++) {
            trial.register(trial.open(5), siti);
        }
        register();
        trial.register(trial.open(5), siti);
        assertThat(trial.first(
                        "select count(*) from outbox_mail where status <> 'WITHHELD' and recipient = '" + siti + "'"))
                .isEqualTo("5");
    }

    private void register() {
        trial.actAsVisitor();
        registrations.register(series, TrialWebinar.form(siti), null, null);
    }

    private String link() throws SQLException {
        return trial.first("select substring(text_body from '/webinars/series-mine[?]link=([A-Za-z0-9_.-]+)') from"
                + " outbox_mail where kind = 'webinar-series-registered' and recipient = '" + siti
                + "' order by id desc");
    }

    private String words() throws SQLException {
        return trial.first("select subject || ' ' || recipient_name || ' ' || text_body from outbox_mail where status ="
                + " 'QUEUED' and recipient = '" + siti + "' order by id desc limit 1");
    }

    /** The kinds that wait for the address, by name. */
    private String waiting() throws SQLException {
        return trial.first(
                "select string_agg(kind, ',' order by kind) from outbox_mail where status = 'QUEUED' and recipient = '"
                        + siti + "'");
    }
}
