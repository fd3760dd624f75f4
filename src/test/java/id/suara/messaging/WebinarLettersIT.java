package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.agenda.calendars.Invitations;
import id.suara.agenda.calendars.Office;
import id.suara.agenda.calendars.WebinarInvitations;
import id.suara.congress.IndonesianTime;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.PlanWebinar;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those are told who registered for a webinar, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarLettersIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    OwnRegistrations own;

    @Inject
    WebinarInvitations invitations;

    @Inject
    MailSender sender;

    @Inject
    TransactionManager transaction;

    private MailTransport before;
    private String siti;
    private String budi;

    @BeforeEach
    void keepMailHere() {
        before = sender.redirect(RecordingTransport.thatIsAway());
        siti = "siti-" + System.nanoTime() + "@example.org";
        budi = "budi-" + System.nanoTime() + "@example.org";
    }

    @AfterEach
    void letMailGo() {
        sender.redirect(before);
    }

    @Test
    void askTheReaderOfTheAddressAndTellTheRestOnceTheyAnswered() throws Exception {
        long webinar = trial.open(1);
        trial.register(webinar, siti);
        assertThat(waiting(siti)).isEqualTo("webinar-registered");
        assertThat(trial.first("select text_body from outbox_mail where recipient = '" + siti + "'"))
                .contains("/webinars/mine?link=")
                .contains("WIB")
                .doesNotContain("rapat.example");
        own.verify(trial.link(webinar, siti));
        assertThat(waiting(siti)).isEqualTo("webinar-place");
        assertThat(calendar(siti)).isEqualTo("webinar " + trial.id(webinar, siti) + ":0");
    }

    @Test
    void tellWhoWaitsThatTheyWaitAndWhenThereIsAPlace() throws Exception {
        long webinar = trial.open(1);
        trial.register(webinar, siti);
        trial.register(webinar, budi);
        own.verify(trial.link(webinar, budi));
        assertThat(waiting(budi)).isEqualTo("webinar-place");
        assertThat(calendar(budi)).isNull();
        own.cancel(trial.link(webinar, siti));
        // That they wait is not true any more.
        assertThat(waiting(budi)).isEqualTo("webinar-moved-up");
        assertThat(trial.first("select calendar from outbox_mail where kind = 'webinar-moved-up' and recipient = '"
                        + budi + "'"))
                .isEqualTo("webinar " + trial.id(webinar, budi) + ":0");
        // Nobody had answered for the address: it is written to no more.
        assertThat(waiting(siti)).isNull();
    }

    @Test
    void tellTheReaderAndNobodyElseThatAnAddressIsRegisteredAndNotMoreThanOnceAnHour() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, siti);
        own.verify(trial.link(webinar, siti));
        for (int i = 0; i < 3; i++) {
            trial.actAsVisitor();
            trial.register(webinar, siti);
        }
        assertThat(waiting(siti)).isEqualTo("webinar-again,webinar-place");
        assertThat(all(siti, "webinar-again")).isEqualTo("1");
    }

    @Test
    void askOnceMoreWhoHasNotAnsweredYetAndCallsNobodyByANameThatAnybodyTyped() throws Exception {
        long webinar = trial.open(5);
        trial.register(webinar, siti);
        trial.register(webinar, siti);
        assertThat(waiting(siti)).isEqualTo("webinar-registered");
        assertThat(trial.first(
                        "select recipient_name || text_body from outbox_mail where status = 'QUEUED' and recipient = '"
                                + siti + "'"))
                .startsWith("Bapak/Ibu")
                .doesNotContain("Aminah");
    }

    @Test
    void askAnAddressAFewTimesAWeekOnly() throws Exception {
        for (int i = 0; i < 7; i++) {
            trial.register(trial.open(5), siti);
        }
        assertThat(all(siti, "webinar-registered")).isEqualTo("5");
    }

    @Test
    void tellEverybodyOfAnotherTimeOnceHoweverOftenItIsMoved() throws Exception {
        long webinar = trial.open(5);
        registered(webinar, siti);
        trial.register(webinar, budi);
        trial.actAsOrganizer();
        PlanWebinar plan = webinars.find(webinar).plan();
        for (int hours = 1; hours <= 3; hours++) {
            webinars.change(
                    webinar,
                    trial.version(webinar),
                    TrialWebinar.plan(5, plan.startsAt().plus(Duration.ofHours(hours))));
        }
        assertThat(waiting(siti)).isEqualTo("webinar-changed");
        // Budi has not said that the address is theirs, and is asked with the new time.
        assertThat(waiting(budi)).isEqualTo("webinar-registered");
        assertThat(trial.first(
                        "select text_body from outbox_mail where status = 'QUEUED' and recipient = '" + budi + "'"))
                .contains(IndonesianTime.hours(
                        plan.startsAt().plus(Duration.ofHours(3)),
                        plan.endsAt().plus(Duration.ofHours(3)),
                        IndonesianTime.WIB,
                        Locale.forLanguageTag("id")));
        assertThat(invitation(trial.id(webinar, siti), false))
                .contains("METHOD:REQUEST", "SEQUENCE:3", "UID:webinar-" + trial.id(webinar, siti) + "@")
                .doesNotContain("rapat.example");
    }

    @Test
    void takeItOutOfTheCalendarWhenItIsCancelledAndTakeBackWhatWaits() throws Exception {
        long webinar = trial.open(5);
        registered(webinar, siti);
        trial.register(webinar, budi);
        trial.actAsOrganizer();
        webinars.cancel(webinar, trial.version(webinar));
        assertThat(waiting(siti)).isEqualTo("webinar-cancelled");
        assertThat(calendar(siti)).isEqualTo("webinar " + trial.id(webinar, siti) + ":1");
        assertThat(waiting(budi)).isEqualTo("webinar-cancelled");
        assertThat(calendar(budi)).isNull();
    }

    @Test
    void tellNobodyOfADraftThatIsCancelled() throws Exception {
        trial.actAsOrganizer();
        long draft = webinars.plan(TrialWebinar.plan(5));
        webinars.cancel(draft, trial.version(draft));
        assertThat(trial.first("select sequence from webinar where id = " + draft))
                .isEqualTo("0");
    }

    @Test
    void takeItOutOfTheCalendarOfWhoLeaves() throws Exception {
        long webinar = trial.open(5);
        registered(webinar, siti);
        long id = trial.id(webinar, siti);
        own.cancel(trial.link(webinar, siti));
        assertThat(waiting(siti)).isEqualTo("webinar-left");
        assertThat(invitation(id, true)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    private void registered(long webinar, String email) throws Exception {
        trial.register(webinar, email);
        own.verify(trial.link(webinar, email));
    }

    private String all(String email, String kind) throws Exception {
        return trial.first("select count(*) from outbox_mail where kind = '" + kind + "' and status <> 'WITHHELD'"
                + " and recipient = '" + email + "'");
    }

    /** The kinds that wait for an address, by name. */
    private String waiting(String email) throws Exception {
        return trial.first(
                "select string_agg(kind, ',' order by kind) from outbox_mail where status = 'QUEUED' and recipient = '"
                        + email + "'");
    }

    private String calendar(String email) throws Exception {
        return trial.first("select calendar from outbox_mail where status = 'QUEUED' and recipient = '" + email
                + "' order by id desc limit 1");
    }

    private String invitation(long registration, boolean gone) throws Exception {
        transaction.begin();
        try {
            Invitations.Part part = invitations
                    .invite(registration, gone, false, new Office("Suara", "panitia@example.org"))
                    .orElseThrow();
            return new String(part.bytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        } finally {
            transaction.rollback();
        }
    }
}
