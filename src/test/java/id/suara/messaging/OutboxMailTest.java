package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private final OutboxMail mail = Mails.queued();

    @Test
    void waitsUntilItIsClaimedAndIsThenHeldForTheLease() {
        assertThat(mail.getStatus()).isEqualTo(MailStatus.QUEUED);

        mail.claim(Mails.NOON, Duration.ofMinutes(5));

        assertThat(mail.getStatus()).isEqualTo(MailStatus.SENDING);
        assertThat(mail.getDueAt()).isEqualTo(Mails.NOON.plusSeconds(300));
        assertRefused("messaging.not-due", () -> mail.claim(Mails.NOON.plusSeconds(299), Duration.ofMinutes(5)));
    }

    @Test
    void canNeitherBeSentAgainNorKeptBackWhileItIsOnItsWay() {
        claimed();
        assertRefused("messaging.not-failed", () -> mail.queueAgain(Mails.NOON));
        assertThat(mail.withheld("overtaken")).isFalse();
    }

    @Test
    void comesBackOnlyAfterItWasHandedOver() {
        assertThat(claimed().bounced(Mails.NOON, "no-such-address")).isFalse();
        assertThat(mail.getStatus()).isEqualTo(MailStatus.SENDING);
    }

    @Test
    void keepsWhatItsReaderKnewAndItsEventsForAllAttempts() {
        SessionsNote note =
                new SessionsNote(5, List.of(new SessionsNote.Entry(17, 3, false), new SessionsNote.Entry(17, 4, true)));
        mail.retell(new Letter("Berubah", "teks", "<p>teks</p>"), "4 17:2", note, List.of(17L));
        claimed();
        assertThat(mail.getSince()).isEqualTo("4 17:2");
        assertThat(mail.getCalendar()).contains(note);
        assertThat(mail.isUntried()).isFalse();
    }

    @Test
    void isTakenOverWhenTheLeaseOfADeadNodeRanOutAndThatCountsAsAnAttempt() {
        claimed();

        mail.claim(Mails.NOON.plusSeconds(300), Duration.ofMinutes(5));

        assertThat(mail.getStatus()).isEqualTo(MailStatus.SENDING);
        assertThat(mail.getAttempts()).isEqualTo(1);
    }

    @Test
    void waitsLongerAfterEachAttemptAndFailsVisiblyAfterAboutTwoDays() {
        Instant now = Mails.NOON;
        for (int attempt = 1; attempt < Backoff.ATTEMPTS; attempt++) {
            mail.claim(now, Duration.ofMinutes(5));
            mail.deferred(now, "451 later");
            assertThat(mail.getStatus()).isEqualTo(MailStatus.RETRY);
            assertThat(mail.getAttempts()).isEqualTo(attempt);
            assertThat(mail.getDueAt()).isAfter(now);
            now = mail.getDueAt();
        }
        assertThat(Duration.between(Mails.NOON, now)).isBetween(Duration.ofHours(40), Duration.ofHours(48));

        mail.claim(now, Duration.ofMinutes(5));
        mail.deferred(now, "451 later");

        assertThat(mail.getStatus()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.getError()).isEqualTo("451 later");
        assertThat(mail.getDueAt()).isNull();
    }

    @Test
    void losesNoAttemptWhenItWasNotItsFault() {
        claimed().retryAt(Mails.NOON.plusSeconds(30), "unreachable");

        assertThat(mail.getStatus()).isEqualTo(MailStatus.RETRY);
        assertThat(mail.getAttempts()).isZero();
        assertThat(mail.getError()).isEqualTo("unreachable");
    }

    @Test
    void canBeQueuedAgainOnlyAfterItFailedAndThenHasAllAttemptsAheadOfIt() {
        assertRefused("messaging.not-failed", () -> mail.queueAgain(Mails.NOON));
        claimed().failed("550 5.1.1 unknown");

        mail.queueAgain(Mails.NOON.plusSeconds(60));

        assertThat(mail.getStatus()).isEqualTo(MailStatus.QUEUED);
        assertThat(mail.getAttempts()).isZero();
        assertThat(mail.getDueAt()).isEqualTo(Mails.NOON.plusSeconds(60));
    }

    @Test
    void isWithheldWhileItWaitsButNotWhileItIsOnTheLine() {
        assertThat(claimed().withheld("overtaken")).isFalse();
        mail.deferred(Mails.NOON, "451 later");

        assertThat(mail.withheld("overtaken")).isTrue();

        assertThat(mail.getStatus()).isEqualTo(MailStatus.WITHHELD);
        assertThat(mail.getDueAt()).isNull();
    }

    @Test
    void takesNewWordsOnlyBeforeItsFirstAttempt() {
        mail.rewrite(new Letter("Lebih baru", "teks", "<p>teks</p>"));
        assertThat(mail.getSubject()).isEqualTo("Lebih baru");

        claimed();

        assertRefused("messaging.not-queued", () -> mail.rewrite(Mails.letter()));
    }

    @Test
    void refusesALineBreakInWhateverBecomesAHeader() {
        assertThatThrownBy(() -> OutboxMail.queued(
                        Mails.to("Siti\r\nBcc: all@example.org", "siti@example.org"),
                        Mails.letter(),
                        "1@example.org",
                        Mails.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OutboxMail.queued(
                        Mails.to("Siti", "siti@example.org\nBcc: all@example.org"),
                        Mails.letter(),
                        "1@example.org",
                        Mails.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("Halo\r\nBcc: all@example.org", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNoMoreOfAnErrorThanALine() {
        claimed().failed("x".repeat(5000));

        assertThat(mail.getError()).hasSize(300);
    }

    private OutboxMail claimed() {
        mail.claim(Mails.NOON, Duration.ofMinutes(5));
        return mail;
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
