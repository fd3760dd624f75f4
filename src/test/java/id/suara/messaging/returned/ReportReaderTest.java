package id.suara.messaging.returned;

import static id.suara.messaging.returned.Reports.bytes;
import static id.suara.messaging.returned.Reports.complaint;
import static id.suara.messaging.returned.Reports.failed;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.messaging.DeliveryFailure;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final String NUMBER = "6f1c2d3e-0a1b-4c2d-8e3f-0123456789ab";
    private static final String ID = NUMBER + "@suara.example.id";

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @CsvSource({
        "5.1.1, 550 no such user, NO_SUCH_ADDRESS",
        "5.0.0, 550 5.1.1 no such user, NO_SUCH_ADDRESS",
        "5.0.0, 552 5.2.2 full, PASSING",
        "4.2.2, 452 full, PASSING",
        "5.7.1, 554 spam, NOT_THE_ADDRESS"
    })
    @DisplayName("reads a report of RFC 3464, and tells an address that is none from other trouble")
    void readsAReportOfFailedDelivery(String status, String diagnostic, DeliveryFailure expected) {
        assertThat(read(failed(ID, "failed", status, diagnostic)))
                .isEqualTo(new ReturnedReport.Failed(NUMBER, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void doesNotMindAMailThatIsLateOrArrived(String action) {
        assertThat(read(failed(ID, action, "4.4.1", "later"))).isEqualTo(new ReturnedReport.Nothing("not-failed"));
    }

    @Test
    @DisplayName("reads a complaint of RFC 5965, and no praise")
    void readsAComplaint() {
        assertThat(read(complaint(ID, "abuse")))
                .isEqualTo(new ReturnedReport.Failed(NUMBER, DeliveryFailure.COMPLAINED));
        assertThat(read(complaint(ID, "not-spam"))).isInstanceOf(ReturnedReport.Nothing.class);
    }

    @Test
    void findsTheMailByTheAddressItWasReturnedToWhenTheReportHoldsNothingOfIt() {
        String bare = failed("other@elsewhere", "failed", "5.1.1", "no");
        assertThat(read(bare)).isEqualTo(new ReturnedReport.Nothing("no-number"));
        assertThat(read(bare.replace("To: suara@example.id", "To: <suara+" + NUMBER + "@example.id>")))
                .isEqualTo(new ReturnedReport.Failed(NUMBER, DeliveryFailure.NO_SUCH_ADDRESS));
        assertThat(read("Delivered-To: suara+" + NUMBER.toUpperCase(java.util.Locale.ROOT) + "@example.id\n" + bare))
                .isEqualTo(new ReturnedReport.Failed(NUMBER, DeliveryFailure.NO_SUCH_ADDRESS));
    }

    @Test
    void takesWordsOfAMailServerThatKnowsNoReportsForAPassingTrouble() {
        String words = "From: MAILER-DAEMON@old.example\nTo: suara+" + NUMBER
                + "@example.id\nSubject: failure notice\n\nHi.\n";
        assertThat(read(words)).isEqualTo(new ReturnedReport.Failed(NUMBER, DeliveryFailure.PASSING));
    }

    @Test
    @DisplayName("An automatic answer is no report, whatever address it is written to")
    void ignoresAutomaticAnswers() {
        assertThat(read(Reports.leave("suara+" + NUMBER + "@example.id")))
                .isEqualTo(new ReturnedReport.Nothing("automatic-answer"));
        assertThat(read("From: Siti <siti@example.org>\nTo: suara+" + NUMBER
                        + "@example.id\nSubject: Cuti\n\nSaya cuti.\n"))
                .isEqualTo(new ReturnedReport.Nothing("no-report"));
    }

    @Test
    void readsAStopByMail() {
        assertThat(
                        read(
                                "From: a@example.org\nTo: suara@example.id\nSubject: stop kind=office-news&link=1.0.z.abc\n\n\n"))
                .isEqualTo(new ReturnedReport.Stop("kind=office-news&link=1.0.z.abc"));
    }

    @ParameterizedTest
    @DisplayName("A malformed or hostile message is nothing, and never stops the reader")
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                "Content-Type: multipart/report; boundary=\n\n--\n--\n",
                "Content-Type: multipart/report\n\nno boundary",
                "Content-Type: ;;;;\nSubject: =?utf-8?B?////?=\n\n\u0000",
                "Content-Type: message/delivery-status\n\nAction failed",
                "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n!!!\n--a--",
                "Subject: stop \n\n"
            })
    void readsNothingOutOfNonsense(String message) {
        assertThat(read(message)).isInstanceOf(ReturnedReport.Nothing.class);
    }

    @Test
    void isNotHeldUpByPartsInPartsOrByManyOrLongOnes() {
        StringBuilder nested = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 400; i++) {
            nested.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
        }
        assertThat(read(nested.toString())).isInstanceOf(ReturnedReport.Nothing.class);
        String many = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(5_000) + "--b--\n";
        assertThat(read(many)).isInstanceOf(ReturnedReport.Nothing.class);
        String lines = failed(ID, "failed", "5.1.1", "no").replace("Diagnostic-Code", "X: y\n\n".repeat(50_000) + "Z");
        assertThat(read(lines)).isNotNull();
        assertThat(read("X: " + "<".repeat(300_000) + "\n" + failed(ID, "failed", "5.1.1", "<".repeat(30_000))))
                .isNotNull();
    }

    @Test
    void survivesAReportWithAnyOfItsBytesChanged() {
        byte[] good = bytes(failed(ID, "failed", "5.1.1", "no"));
        Random random = new Random(7);
        for (int i = 0; i < 800; i++) {
            byte[] bad = good.clone();
            for (int change = 0; change <= i % 5; change++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read(i % 7 == 0 ? java.util.Arrays.copyOf(bad, random.nextInt(bad.length)) : bad))
                    .isNotNull();
        }
    }

    private ReturnedReport read(String message) {
        return reader.read(bytes(message));
    }
}
