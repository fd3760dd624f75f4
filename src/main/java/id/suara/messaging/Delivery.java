package id.suara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One sender's round: one line, batch after batch, until nothing is due. */
@ApplicationScoped
class Delivery {

    static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final Duration SOON = Duration.ofSeconds(30);

    /** More than one mail can take, with every one of the line's timeouts in it. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    @Inject
    MailQueue queue;

    @Inject
    Clock clock;

    /** @param isStopping asked before each mail
     *  @param more run when there is work for another sender
     *  @throws MailTrouble when the server is away; what was not sent waits, and no attempt was counted */
    public void run(MailTransport transport, BooleanSupplier isStopping, Runnable more) throws MailTrouble {
        // The line first: while the server is away nothing is claimed.
        if (isStopping.getAsBoolean() || !queue.isAnyDue()) {
            return;
        }
        try (MailTransport.Line line = transport.open()) {
            List<Outgoing> batch;
            while (!isStopping.getAsBoolean() && !(batch = queue.claim(BATCH)).isEmpty()) {
                if (batch.size() == BATCH) {
                    more.run();
                }
                send(batch, line, isStopping);
            }
        }
    }

    private void send(List<Outgoing> batch, MailTransport.Line line, BooleanSupplier isStopping) throws MailTrouble {
        int next = 0;
        String why = null;
        try {
            while (next < batch.size() && !isStopping.getAsBoolean() && hasTime(batch.get(next))) {
                Outgoing mail = batch.get(next);
                Outcome outcome = line.send(mail);
                next++;
                if (!queue.record(mail, outcome)) {
                    LOG.log(Level.WARNING, "Mail {0} was taken over by another node, or erased, meanwhile", mail.id());
                }
            }
        } catch (MailTrouble trouble) {
            why = trouble.getMessage();
            throw trouble;
        } finally {
            queue.putBack(batch.subList(next, batch.size()), why == null ? Duration.ZERO : SOON, why);
        }
    }

    /** What could still be on its way when the lease runs out would be sent twice. */
    private boolean hasTime(Outgoing mail) {
        Instant now = clock.instant();
        return now.plus(MARGIN).isBefore(mail.until());
    }
}
