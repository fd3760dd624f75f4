package id.suara.messaging;

import id.suara.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Sends what is due, on every node: soon after a transaction that wrote mail, and by looking every few seconds. */
@ApplicationScoped
public class MailSender {

    /** The server has taken nothing since then. @param error short */
    public record Trouble(Instant since, String error, Duration pause) {}

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** In a rush, what is written meanwhile goes along: a task and a look into the outbox for each mail cost more than it. */
    private static final Duration SOON = Duration.ofMillis(250);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int LINES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Delivery delivery;

    @Inject
    MailCatcher catcher;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Semaphore lines = new Semaphore(LINES);
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean stopping;
    private volatile MailTransport transport;
    private volatile Trouble trouble;
    private volatile long resumesAt = System.nanoTime();
    private volatile ScheduledFuture<?> looking;
    private volatile ScheduledFuture<?> next;

    // Not at the start below: the very first transaction may write mail before that.
    @PostConstruct
    void choose() {
        transport = SmtpServer.of(settings)
                .<MailTransport>map(server -> new SmtpTransport(server, clock))
                .orElse(catcher);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        looking = executor.scheduleWithFixedDelay(this::send, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued written) {
        sendIn(SOON);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        Stream.of(looking, next).filter(Objects::nonNull).forEach(task -> task.cancel(false));
        try {
            // A mail that is on the line now gets its answer written down, or it would be sent again.
            if (!lines.tryAcquire(LINES, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warning("A mail was still being sent when the application stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether mail is kept on this machine instead of being sent. */
    public boolean isCatching() {
        return transport == catcher;
    }

    /** Absent while the server takes mail, as far as this node knows. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** For tests: mail goes another way from here on. Waits for what is on its way. @return the way it went before */
    MailTransport redirect(MailTransport other) {
        lines.acquireUninterruptibly(LINES);
        try {
            MailTransport before = transport;
            resumesAt = System.nanoTime();
            trouble = null;
            transport = other;
            return before;
        } finally {
            lines.release(LINES);
        }
    }

    private void sendIn(Duration pause) {
        if (!asked.compareAndSet(false, true)) {
            return;
        }
        try {
            next = executor.schedule(this::send, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            asked.set(false);
            LOG.log(Level.FINE, "Too late to send now; what is written waits", e);
        }
    }

    /** Never throws: a fixed delay that throws once is never run again. */
    private void send() {
        asked.set(false);
        if (stopping || System.nanoTime() - resumesAt < 0) {
            return;
        }
        if (!lines.tryAcquire()) {
            // They do not look again for what was written since.
            sendIn(SOON);
            return;
        }
        try {
            delivery.run(transport, () -> stopping, () -> sendIn(Duration.ZERO));
            trouble = null;
        } catch (MailTrouble away) {
            pause(away.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Mail could not be sent", e);
        } finally {
            lines.release();
        }
    }

    private void pause(String error) {
        Trouble last = trouble;
        Duration longer = last == null ? LOOK : last.pause().multipliedBy(2);
        Duration pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        if (last == null) {
            LOG.log(Level.WARNING, "The mail server takes no mail: {0}", error);
        }
        trouble = new Trouble(last == null ? clock.instant() : last.since(), error, pause);
        resumesAt = System.nanoTime() + pause.toNanos();
    }
}
