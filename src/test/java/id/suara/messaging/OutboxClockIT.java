package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the machine's clock is set back, nothing is sent twice and nothing waits until it is that late again. */
@ExtendWith(ArquillianExtension.class)
class OutboxClockIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static long lastSubject = System.nanoTime();

    @Inject
    Outbox outbox;

    @Inject
    Delivery delivery;

    @Inject
    MailQueue queue;

    @Inject
    MailSender sender;

    @Inject
    MailCatcher catcher;

    @Inject
    Settings settings;

    @Inject
    Congregation congregation;

    @Inject
    TransactionManager transaction;

    @Resource
    ManagedScheduledExecutorService executor;

    private MailTransport before;
    private final RecordingTransport server = RecordingTransport.takingAll();

    @BeforeEach
    void holdTheMail() {
        before = sender.redirect(RecordingTransport.thatIsAway());
    }

    @AfterEach
    void letTheMailGo() throws Exception {
        transaction.begin();
        // The list of outgoing mail is looked at by other tests.
        congregation.sql("delete from outbox_mail where about_kind = 'clock' and status <> 'SENT'");
        transaction.commit();
        sender.redirect(before);
    }

    @Test
    void sendsAtOnceAndOnceWhatWasWrittenBefore() throws Exception {
        List<Long> mails = written(3, Duration.ZERO);
        congregation.setClockBack(mails, HOUR);

        deliver(server);
        deliver(server);

        assertThat(server.times(mails)).containsOnly(1);
        assertThat(mails).allSatisfy(id -> assertThat(mail(id).getStatus()).isEqualTo(MailStatus.SENT));
    }

    @Test
    @DisplayName(
            "What a sender had is another's after one more lease: not an hour later, and not at once, for it may be alive")
    void takesOverFromADeadSender() throws Exception {
        long mail = written(1, Duration.ZERO).get(0);
        claimed(mail);
        congregation.setClockBack(List.of(mail), HOUR);

        deliver(server);
        assertThat(server.times(List.of(mail))).containsExactly(0);
        assertThat(mail(mail).getStatus()).isEqualTo(MailStatus.SENDING);
        assertThat(mail(mail).getDueAt())
                .isBefore(Instant.now().plus(Lease.LENGTH).plusSeconds(1));

        congregation.letLeaseRunOut(mail);
        deliver(server);
        deliver(server);
        assertThat(server.times(List.of(mail))).containsExactly(1);
    }

    @Test
    void stillHearsFromALivingSenderWhatItSent() throws Exception {
        long mail = written(1, Duration.ZERO).get(0);
        Outgoing living = claimed(mail);
        congregation.setClockBack(List.of(mail), HOUR);
        deliver(server);

        assertThat(queue.recordSent(List.of(new HandedOver.Claim(mail, living.version()))))
                .isEqualTo(1);

        congregation.letLeaseRunOutOrStay(mail);
        deliver(server);
        assertThat(server.times(List.of(mail))).containsExactly(0);
        assertThat(mail(mail).getStatus()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void waitsNoLongerForTheNextAttempt() throws Exception {
        long mail = written(1, Duration.ZERO).get(0);
        deliver(new RecordingTransport(
                sent -> sent.id() == mail ? new Outcome.Deferred("451 4.7.1 later") : new Outcome.Sent()));
        congregation.setClockBack(List.of(mail), HOUR);

        deliver(server);
        assertThat(server.times(List.of(mail))).containsExactly(0);
        assertThat(mail(mail).getStatus()).isEqualTo(MailStatus.RETRY);
        assertThat(mail(mail).getDueAt()).isBetween(Instant.now(), Instant.now().plusSeconds(61));

        congregation.makeDue(mail);
        deliver(server);
        assertThat(server.times(List.of(mail))).containsExactly(1);
    }

    @Test
    @DisplayName(
            "An attempt that failed while the clock was a year ahead is made again within hours of its being set right")
    void makesUpForAClockThatWasFarAhead() throws Exception {
        long mail = written(1, Duration.ZERO).get(0);
        deliver(new RecordingTransport(
                sent -> sent.id() == mail ? new Outcome.Deferred("451 4.7.1 later") : new Outcome.Sent()));
        transaction.begin();
        congregation.sql("update outbox_mail set due_at = due_at + interval '1 year' where id = " + mail);
        transaction.commit();

        deliver(server);

        assertThat(mail(mail).getDueAt()).isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(5)));
    }

    @Test
    @DisplayName("A batch that takes long is given back before the lease runs out, whatever the time of day is by then")
    void givesBackInTimeWhatItHasNotSent() throws Exception {
        List<Long> mails = written(3, Duration.ZERO);
        AtomicLong nanos = new AtomicLong();
        Delivery slow = new Delivery();
        slow.queue = queue;
        slow.settings = settings;
        slow.clock = Clock.systemUTC();
        slow.ticks = nanos::get;
        Map<Long, Long> claims = new ConcurrentHashMap<>();
        RecordingTransport line =
                new RecordingTransport(sent -> {
                    claims.put(sent.id(), sent.version());
                    return new Outcome.Sent();
                }) {
                    @Override
                    void handed() {
                        nanos.addAndGet(Duration.ofMinutes(3).toNanos());
                        slow.clock = Clock.offset(Clock.systemUTC(), HOUR.negated());
                    }
                };

        slow.run(line, () -> false, () -> {});

        assertThat(line.times(mails)).containsOnly(1);
        assertThat(mails.stream().map(claims::get)).as("one claim for each").doesNotHaveDuplicates();
        assertThat(mails).allSatisfy(id -> assertThat(mail(id).getStatus()).isEqualTo(MailStatus.SENT));
    }

    @Test
    @DisplayName("What was given an hour, until which a decision may be undone, does not go before the clock says so")
    void leavesAloneWhatHasALaterTime() throws Exception {
        long mail = written(1, Duration.ofMinutes(30)).get(0);
        congregation.setClockBack(List.of(mail), HOUR);
        Instant due = mail(mail).getDueAt();

        deliver(server);

        assertThat(mail(mail).getDueAt()).isEqualTo(due);
        assertThat(server.times(List.of(mail))).containsExactly(0);
    }

    @Test
    @DisplayName("A sender that pauses because the server is away pauses for as long as it meant to")
    void looksAgainAfterItsPause() throws Exception {
        MailSender own = new MailSender();
        own.executor = executor;
        own.delivery = delivery;
        own.catcher = catcher;
        own.settings = settings;
        own.clock = Clock.systemUTC();
        RecordingTransport away = RecordingTransport.thatIsAway();
        own.redirect(away);
        try {
            long mail = written(1, Duration.ZERO).get(0);
            own.wake(new MailQueued());
            await().pollInSameThread().until(() -> own.trouble().isPresent());

            own.clock = Clock.offset(Clock.systemUTC(), HOUR.negated());
            away.comeBack();

            await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
                own.wake(new MailQueued());
                return mail(mail).getStatus() == MailStatus.SENT;
            });
            assertThat(away.times(List.of(mail))).containsExactly(1);
        } finally {
            own.stop();
        }
    }

    private void deliver(RecordingTransport to) throws MailTrouble {
        delivery.run(to, () -> false, () -> {});
    }

    /** As a sender that says no more. */
    private Outgoing claimed(long mail) {
        Map<Boolean, List<Outgoing>> claimed =
                queue.claim(1000).mails().stream().collect(Collectors.partitioningBy(one -> one.id() == mail));
        queue.putBack(claimed.get(false), Duration.ZERO, null);
        return claimed.get(true).get(0);
    }

    private OutboxMail mail(long id) {
        return congregation.mail(id);
    }

    /** @return the ids of so many new mails */
    private List<Long> written(int howMany, Duration wait) throws Exception {
        long first = lastSubject + 1;
        transaction.begin();
        for (int i = 0; i < howMany; i++) {
            Subject about = new Subject("clock", ++lastSubject);
            outbox.write(
                    new WriteMail("consent-request", about, "Siti", "siti@example.org", "id", Mails.consentValues()),
                    Instant.now().plus(wait));
        }
        transaction.commit();
        return congregation.idsAbout("clock", first, lastSubject);
    }
}
