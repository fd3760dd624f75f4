package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.suara.identity.IdentityEvent;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail is written with its reason, and sent once. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static long lastSubject = System.nanoTime();

    @Inject
    Outbox outbox;

    @Inject
    OutboxList list;

    @Inject
    Delivery delivery;

    @Inject
    MailQueue queue;

    @Inject
    MailSender sender;

    @Inject
    MailCatcher catcher;

    @Inject
    MailErasure erasure;

    @Inject
    Settings settings;

    @Inject
    Congregation congregation;

    @Inject
    TransactionManager transaction;

    @Resource
    ManagedExecutorService executor;

    private MailTransport before;

    @BeforeEach
    void holdTheMail() {
        before = sender.redirect(RecordingTransport.thatIsAway());
    }

    @AfterEach
    void letTheMailGo() {
        sender.redirect(before);
    }

    @Test
    void leavesNoMailWhenItsReasonIsRolledBack() throws Exception {
        long subject = ++lastSubject;
        transaction.begin();
        outbox.write(mail(subject));
        transaction.rollback();

        assertThat(congregation.idsAbout("test", subject, subject)).isEmpty();
    }

    @Test
    void cannotBeWrittenOutsideATransaction() {
        assertThatThrownBy(() -> outbox.write(mail(++lastSubject))).hasMessageContaining("ransaction");
    }

    @Test
    void sendsEachMailOnceWithSeveralSendersAtATime() throws Exception {
        List<Long> mails = written(300);
        RecordingTransport server = RecordingTransport.takingAll();
        Callable<Boolean> round = () -> {
            delivery.run(server, () -> false, () -> {});
            return true;
        };

        for (Future<Boolean> finished : executor.invokeAll(Collections.nCopies(3, round))) {
            assertThat(finished.get()).isTrue();
        }

        assertThat(server.times(mails)).containsOnly(1);
        assertThat(mails).allSatisfy(id -> assertThat(status(id)).isEqualTo(MailStatus.SENT));
    }

    @Test
    void sendsByItselfSoonAfterTheTransactionThatWroteIt() throws Exception {
        RecordingTransport server = RecordingTransport.takingAll();
        sender.redirect(server);

        long mail = written(1).get(0);

        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> status(mail) == MailStatus.SENT);
        assertThat(server.times(List.of(mail))).containsExactly(1);
    }

    @Test
    void costsNoAttemptWhileTheServerIsAwayAndIsSentWhenItIsBack() throws Exception {
        long mail = written(1).get(0);
        RecordingTransport server = RecordingTransport.thatIsAway();

        assertThatThrownBy(() -> delivery.run(server, () -> false, () -> {})).isInstanceOf(MailTrouble.class);
        assertThat(congregation.mail(mail).getAttempts()).isZero();
        assertThat(status(mail)).isEqualTo(MailStatus.QUEUED);

        server.comeBack();
        delivery.run(server, () -> false, () -> {});

        assertThat(status(mail)).isEqualTo(MailStatus.SENT);
    }

    @Test
    void showsAMailThatFailedFirstAndLetsAnOrganizerSendItAgain() throws Exception {
        long mail = written(1).get(0);
        delivery.run(
                new RecordingTransport(
                        sent -> sent.id() == mail ? new Outcome.Refused("550 5.1.1 … unknown") : new Outcome.Sent()),
                () -> false,
                () -> {});

        congregation.become(Role.ORGANIZER);
        assertThat(list.counts().get(MailStatus.FAILED)).isPositive();
        assertThat(list.page(null, 0, 1).get(0).status()).isEqualTo(MailStatus.FAILED);
        assertThat(list.page(MailStatus.FAILED, 0, 50))
                .filteredOn(row -> row.id() == mail)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.error()).isEqualTo("550 5.1.1 … unknown");
                    assertThat(row.recipient()).isEqualTo("s…@example.org");
                });

        outbox.retry(mail);
        delivery.run(RecordingTransport.takingAll(), () -> false, () -> {});
        assertThat(status(mail)).isEqualTo(MailStatus.SENT);
        assertThatThrownBy(() -> outbox.retry(mail)).hasMessage("messaging.not-failed");
    }

    @Test
    void refusesEveryoneElse() {
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER && role != Role.ADMINISTRATOR) {
                congregation.become(role);
                assertThatThrownBy(() -> list.counts()).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> list.page(null, 0, 1)).isInstanceOf(DomainException.class);
                assertThatThrownBy(() -> outbox.retry(1)).hasMessage("access.denied");
            }
        }
    }

    @Test
    void isTakenOverOnceTheLeaseOfADeadNodeHasRunOutAndWhatThatNodeSaysLaterIsNotHeard() throws Exception {
        long mail = written(1).get(0);
        List<Outgoing> dead = claimedUntil(mail);
        RecordingTransport server = RecordingTransport.takingAll();
        delivery.run(server, () -> false, () -> {});
        assertThat(server.times(List.of(mail))).containsExactly(0);

        congregation.letLeaseRunOut(mail);
        delivery.run(server, () -> false, () -> {});

        assertThat(server.times(List.of(mail))).containsExactly(1);
        Outgoing late = dead.stream()
                .filter(claimed -> claimed.id() == mail)
                .findFirst()
                .orElseThrow();
        assertThat(queue.record(late, new Outcome.Refused("late"))).isFalse();
        assertThat(status(mail)).isEqualTo(MailStatus.SENT);
    }

    @Test
    @DisplayName("Part of L13: what is erased while it is on its way is kept nowhere")
    void isNotCaughtWhenItWasErasedOnItsWay() throws Exception {
        Subject child = new Subject("person", ++lastSubject);
        transaction.begin();
        outbox.write(mail(child));
        transaction.commit();
        long mail = congregation.idsAbout("person", child.id(), child.id()).get(0);
        Map<Boolean, List<Outgoing>> onTheirWay =
                claimedUntil(mail).stream().collect(Collectors.partitioningBy(claimed -> claimed.id() == mail));
        queue.putBack(onTheirWay.get(false), Duration.ZERO, null);
        Outgoing erased = onTheirWay.get(true).get(0);

        catcher.open().send(erased);
        assertThat(congregation.isCaught(erased.messageId())).isTrue();
        transaction.begin();
        erasure.on(new IdentityEvent.Erased(child.id()));
        transaction.commit();
        assertThat(congregation.isCaught(erased.messageId())).isFalse();

        catcher.open().send(erased);
        assertThat(congregation.isCaught(erased.messageId())).isFalse();
        assertThat(status(mail)).isEqualTo(MailStatus.WITHHELD);
    }

    @Test
    @DisplayName(
            "What a server handed over before it was killed is recorded as sent by the next one, and not sent again")
    void doesNotSendAgainWhatAKilledServerHandedOver() throws Exception {
        List<Long> mails = written(3);
        List<Outgoing> claimed = queue.claim(1000).mails();
        queue.putBack(claimed.stream().filter(one -> !mails.contains(one.id())).toList(), Duration.ZERO, null);
        List<Outgoing> dead =
                claimed.stream().filter(one -> mails.contains(one.id())).toList();
        Path folder =
                Files.createDirectories(settings.dataDirectory().orElseThrow().resolve("mail"));
        // The first was noted, the second under a claim that is no longer true, of the third the note was cut off.
        Path left = Files.writeString(
                folder.resolve("handed-over-999999999-" + mails.get(0)),
                mails.get(0) + " " + dead.get(0).version() + "\n" + mails.get(1) + " 999\n" + mails.get(2) + " 1");
        RecordingTransport server = RecordingTransport.takingAll();

        delivery.run(server, () -> false, () -> {});

        assertThat(left).doesNotExist();
        assertThat(status(mails.get(0))).isEqualTo(MailStatus.SENT);
        assertThat(congregation.mail(mails.get(0)).getSentAt()).isNotNull();
        assertThat(status(mails.get(1))).isEqualTo(MailStatus.SENDING);
        mails.forEach(congregation::letLeaseRunOutOrStay);
        delivery.run(server, () -> false, () -> {});
        assertThat(server.times(mails)).containsExactly(0, 1, 1);
        assertThat(mails).allSatisfy(id -> assertThat(status(id)).isEqualTo(MailStatus.SENT));
    }

    @Test
    @DisplayName(
            "After the server was away for minutes in the middle, every mail has been handed over once and none is missing")
    void sendsEachMailOnceThoughTheServerGoesAwayInTheMiddle() throws Exception {
        List<Long> mails = written(120);
        AtomicInteger taken = new AtomicInteger();
        RecordingTransport server = new RecordingTransport(sent -> new Outcome.Sent()) {
            @Override
            void handed() {
                if (taken.incrementAndGet() == 60) {
                    goAway();
                }
            }
        };
        assertThatThrownBy(() -> delivery.run(server, () -> false, () -> {})).isInstanceOf(MailTrouble.class);
        for (int look = 0; look < 5; look++) {
            assertThatThrownBy(() -> delivery.run(server, () -> false, () -> {}))
                    .isInstanceOf(MailTrouble.class);
        }
        mails.forEach(congregation::makeDue);
        server.comeBack();
        delivery.run(server, () -> false, () -> {});

        assertThat(server.times(mails)).containsOnly(1);
        assertThat(mails).allSatisfy(id -> assertThat(status(id)).isEqualTo(MailStatus.SENT));
    }

    @Test
    void givesBackWhatItHasNotSentWhenItIsStopped() throws Exception {
        List<Long> mails = written(5);
        RecordingTransport server = RecordingTransport.takingAll();

        delivery.run(
                server,
                () -> mails.stream().anyMatch(id -> server.times(List.of(id)).contains(1)),
                () -> {});

        assertThat(server.times(mails).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1);
        assertThat(mails).allSatisfy(id -> assertThat(status(id)).isIn(MailStatus.QUEUED, MailStatus.SENT));
        delivery.run(server, () -> false, () -> {});
        assertThat(server.times(mails)).containsOnly(1);
    }

    private List<Outgoing> claimedUntil(long mail) {
        List<Outgoing> claimed = queue.claim(1000).mails();
        assertThat(claimed).anyMatch(outgoing -> outgoing.id() == mail);
        return claimed;
    }

    /** @return the ids of so many new mails */
    private List<Long> written(int howMany) throws Exception {
        long first = lastSubject + 1;
        transaction.begin();
        for (int i = 0; i < howMany; i++) {
            outbox.write(mail(++lastSubject));
        }
        transaction.commit();
        List<Long> mails = congregation.idsAbout("test", first, lastSubject);
        assertThat(mails).hasSize(howMany);
        return mails;
    }

    private MailStatus status(long mail) {
        return congregation.mail(mail).getStatus();
    }

    private static WriteMail mail(long subject) {
        return mail(new Subject("test", subject));
    }

    private static WriteMail mail(Subject about) {
        return new WriteMail("consent-request", about, "Siti", "siti@example.org", "id", Mails.consentValues());
    }
}
