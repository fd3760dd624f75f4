package id.suara.messaging;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One sender's round: one line, batch after batch, until all is taken that was due. */
@ApplicationScoped
class Delivery {

    static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Sent mails are recorded so many at a time. */
    static final int TOGETHER = 25;

    private static final String TAKEN_OVER = "{0} mails were taken over by another node, or erased, meanwhile";

    @Inject
    MailQueue queue;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Never goes back. Another one in tests. */
    LongSupplier ticks = System::nanoTime;

    /** @param isStopping asked before each mail
     *  @param more run when there is work for another sender
     *  @throws MailTrouble when the server is away; what was not sent waits, and no attempt was counted */
    public void run(MailTransport transport, BooleanSupplier isStopping, Runnable more) throws MailTrouble {
        recordWhatWasLeft();
        queue.followTheClock();
        // The line first: while the server is away nothing is claimed.
        if (isStopping.getAsBoolean() || !queue.isAnyDue()) {
            return;
        }
        try (MailTransport.Line line = transport.open();
                Handing handing = new Handing(folder().map(HandedOver::in).orElse(null))) {
            while (!isStopping.getAsBoolean()) {
                Lease lease = new Lease(clock.instant(), ticks.getAsLong());
                MailQueue.Claimed batch = queue.claim(BATCH);
                if (!batch.wasAll()) {
                    more.run();
                }
                boolean whole = send(batch.mails(), line, handing, () -> isStopping.getAsBoolean() || !hasTime(lease));
                if (batch.wasAll() && whole) {
                    // Who writes mail meanwhile asks for a round of its own. To look again at once would be, in a rush,
                    // a look and a transaction for each mail.
                    return;
                }
            }
        }
    }

    private Optional<Path> folder() {
        return settings.dataDirectory().map(data -> data.resolve("mail"));
    }

    /** What a line of this node handed over before its server was killed has been sent. */
    private void recordWhatWasLeft() {
        for (Path file : folder().map(HandedOver::left).orElse(List.of())) {
            List<HandedOver.Claim> claims = HandedOver.read(file);
            queue.recordSent(claims);
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @return whether there was time for all of them */
    private boolean send(List<Outgoing> batch, MailTransport.Line line, Handing handing, BooleanSupplier isOver)
            throws MailTrouble {
        int next = 0;
        String why = null;
        try {
            while (next < batch.size() && !isOver.getAsBoolean()) {
                Outgoing mail = batch.get(next);
                Outcome outcome = line.send(mail);
                next++;
                if (outcome instanceof Outcome.Sent) {
                    handing.sent(mail);
                } else if (!queue.record(mail, outcome)) {
                    LOG.log(Level.WARNING, TAKEN_OVER, 1);
                }
            }
        } catch (MailTrouble trouble) {
            why = trouble.getMessage();
            throw trouble;
        } finally {
            handing.record();
            queue.putBack(batch.subList(next, batch.size()), why == null ? Duration.ZERO : SOON, why);
        }
        return next == batch.size();
    }

    private boolean hasTime(Lease lease) {
        return lease.hasTimeForAnother(clock.instant(), ticks.getAsLong());
    }

    /** What one line has sent and not recorded: a transaction for each mail would take longer than sending it. */
    private final class Handing implements AutoCloseable {

        private final HandedOver beside;
        private final List<HandedOver.Claim> unrecorded = new ArrayList<>();

        /** @param beside null where there is no folder for it: then each mail is recorded at once */
        Handing(HandedOver beside) {
            this.beside = beside;
        }

        void sent(Outgoing mail) {
            unrecorded.add(new HandedOver.Claim(mail.id(), mail.version()));
            if (beside != null) {
                beside.note(mail);
            }
            if (beside == null || unrecorded.size() >= TOGETHER) {
                record();
            }
        }

        void record() {
            if (unrecorded.isEmpty()) {
                return;
            }
            int lost = unrecorded.size() - queue.recordSent(unrecorded);
            if (lost > 0) {
                LOG.log(Level.WARNING, TAKEN_OVER, lost);
            }
            unrecorded.clear();
            if (beside != null) {
                beside.forget();
            }
        }

        @Override
        public void close() {
            if (beside != null) {
                beside.close();
            }
        }
    }
}
