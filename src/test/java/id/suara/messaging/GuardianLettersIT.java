package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.Purpose;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What guardians are told, and when nothing. */
@ExtendWith(ArquillianExtension.class)
class GuardianLettersIT {

    private static final Logger LOG = Logger.getLogger(GuardianLettersIT.class.getName());

    @Inject
    Congregation congregation;

    @Inject
    MailSender sender;

    @Inject
    TransactionManager transaction;

    private MailTransport before;

    @BeforeEach
    void holdTheMail() {
        before = sender.redirect(RecordingTransport.thatIsAway());
        congregation.ensureCongress();
    }

    @AfterEach
    void letTheMailGo() {
        sender.redirect(before);
    }

    @Test
    void asksTheGuardianByNameWithTheirOwnLink() {
        long child = congregation.nominated("Ayu", "Dewi Lestari", "dewi@example.org");

        OutboxMail mail = mailsAbout(child).get(0);
        assertThat(mail.getRecipient()).isEqualTo("dewi@example.org");
        assertThat(mail.getRecipientName()).isEqualTo("Dewi Lestari");
        assertThat(mail.getSubject()).startsWith("Persetujuan Anda untuk Ayu");
        assertThat(mail.getText()).contains("Yth. Dewi Lestari", "Ayu Lestari", "Jawa Barat", "/consent?link=");
        assertThat(mail.getHtml()).contains("Yth. Dewi Lestari", "/consent?link=");
    }

    @Test
    @DisplayName("Part of L3: before consent a guardian is mailed the request and nothing else")
    void mailsNothingButTheRequestBeforeConsent() {
        long child = congregation.nominated("Ayu", "Dewi Lestari", "dewi@example.org");
        assertThat(congregation.mailsAbout(child)).containsExactly("consent-request QUEUED");

        congregation.decide(child, Map.of(Purpose.PARTICIPATION, false, Purpose.PRESS, true));

        assertThat(congregation.mailsAbout(child)).containsExactly("consent-request WITHHELD");
    }

    @Test
    void confirmsFourDecisionsInOneMail() {
        long child = congregation.nominated("Ayu", "Dewi Lestari", "dewi@example.org");

        congregation.decide(
                child,
                Map.of(
                        Purpose.PARTICIPATION, true,
                        Purpose.TRAVEL_AND_HEALTH, true,
                        Purpose.PHOTO_AND_VIDEO, false,
                        Purpose.PRESS, false));

        // The request may be on its way already: a run of the sender that began before this test goes on.
        assertThat(congregation.mailsAbout(child))
                .hasSize(2)
                .filteredOn(mail -> mail.startsWith("consent-recorded"))
                .hasSize(1);
        assertThat(mailsAbout(child).get(1).getText())
                .contains("Ikut serta dalam kongres: setuju")
                .contains("Data perjalanan dan kesehatan: setuju")
                .contains("Foto dan video: tidak setuju")
                .contains("Wawancara dengan media: tidak setuju");
    }

    @Test
    void confirmsAWithdrawalAndHowItIsTakenBack() {
        long child = congregation.nominated("Ayu", "Dewi Lestari", "dewi@example.org");
        congregation.decide(child, Map.of(Purpose.PARTICIPATION, true));

        congregation.decide(child, Map.of(Purpose.PARTICIPATION, false));

        assertThat(mailsAbout(child).get(2).getText())
                .contains("Ikut serta dalam kongres: tidak setuju", "dikunci", "/consent?link=");
    }

    @Test
    void sendsNoLinkThatANewerRequestHasVoided() {
        long child = congregation.nominated("Ayu", "Dewi Lestari", "dewi@example.org");

        congregation.askAgain(child);

        assertThat(congregation.mailsAbout(child))
                .containsExactly("consent-request WITHHELD", "consent-request QUEUED");
    }

    @Test
    void asksAndDecidesInOneTransactionWithoutSendingTheRequest() throws Exception {
        transaction.begin();
        long child = congregation.nominated("Ayu", "Dewi Lestari", "dewi@example.org");
        congregation.decide(child, Map.of(Purpose.PARTICIPATION, true));
        transaction.commit();

        assertThat(congregation.mailsAbout(child))
                .containsExactly("consent-request WITHHELD", "consent-recorded QUEUED");
    }

    @Test
    void writesNothingToAGuardianWithoutAnAddress() {
        long child = congregation.nominated("Ayu", "Dewi Lestari", null);
        congregation.decide(child, Map.of(Purpose.PARTICIPATION, true));

        assertThat(congregation.mailsAbout(child)).isEmpty();
    }

    @Test
    void addsAThousandRequestsToAnImportInAMomentOfItsTransaction() throws Exception {
        nominateAThousand(true);
        long without = nominateAThousand(false);
        long with = nominateAThousand(true);

        LOG.log(Level.INFO, "1000 nominations took {0} ms, {1} ms with their mails", new Object[] {without, with});
        // Two seconds on a quiet machine; this one may be running six builds.
        assertThat(with - without).isLessThan(10_000);
    }

    private long nominateAThousand(boolean byMail) throws Exception {
        transaction.begin();
        long begun = System.nanoTime();
        List<Long> children = congregation.nominated(1000, byMail);
        transaction.commit();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertThat(congregation.idsAbout("person", children.get(0), children.get(999)))
                .hasSize(byMail ? 1000 : 0);
        return millis;
    }

    private List<OutboxMail> mailsAbout(long child) {
        return congregation.idsAbout("person", child, child).stream()
                .map(congregation::mail)
                .toList();
    }
}
