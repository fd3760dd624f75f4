package id.suara.moderation.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Looks at the queue while desks are open on this node, and tells them which cases came, went or are read by somebody else. */
@ApplicationScoped
public class QueueWatch {

    private static final Logger LOG = Logger.getLogger(QueueWatch.class.getName());
    private static final Duration LOOK = Duration.ofMillis(300);

    /** Looks from one ping to the next, which keeps proxies from taking a quiet line for a dead one. */
    private static final int PING = 80;

    /** After that a desk asks anew, so that nobody listens on for long whose clearance ended. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final long SEND_TIMEOUT = Duration.ofSeconds(5).toMillis();

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    QueuePulse pulse;

    @Inject
    Clock clock;

    private final Map<Session, Instant> desks = new ConcurrentHashMap<>();
    private Map<Long, String> seen;
    private ScheduledFuture<?> looking;
    private int looks;

    synchronized void join(Session desk) {
        desk.getAsyncRemote().setSendTimeout(SEND_TIMEOUT);
        desks.put(desk, clock.instant());
        // What came between the page and this: the desk reads the queue once.
        tell(desk, Set.of());
        if (looking == null) {
            seen = null;
            looking = executor.scheduleWithFixedDelay(
                    this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    synchronized void leave(Session desk) {
        desks.remove(desk);
        if (desks.isEmpty()) {
            stop();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    private void look() {
        try {
            Map<Long, String> now = pulse.read();
            // What came after a desk read the queue and before the first look is in no comparison: it reads once more.
            boolean first = seen == null;
            Set<Long> changed = changed(seen, now);
            seen = now;
            if (first || !changed.isEmpty()) {
                desks.keySet().forEach(desk -> tell(desk, changed));
            }
            dismiss();
            if (++looks % PING == 0) {
                desks.keySet().forEach(QueueWatch::ping);
            }
        } catch (RuntimeException trouble) {
            // A look that fails must not be the last; the next one compares with what was seen before.
            LOG.log(Level.WARNING, "The queue could not be looked at", trouble);
        }
    }

    /** @param before null when nothing was seen yet */
    static Set<Long> changed(Map<Long, String> before, Map<Long, String> now) {
        if (before == null) {
            return Set.of();
        }
        Set<Long> either = new HashSet<>(before.keySet());
        either.addAll(now.keySet());
        return either.stream()
                .filter(id -> !Objects.equals(before.get(id), now.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void tell(Session desk, Set<Long> changed) {
        if (desk.isOpen()) {
            desk.getAsyncRemote()
                    .sendText("{\"changed\":" + changed.toString().replace(" ", "") + "}", QueueWatch::sent);
        }
    }

    private static void sent(SendResult result) {
        if (!result.isOK()) {
            LOG.log(Level.FINE, "A desk did not hear", result.getException());
        }
    }

    private void dismiss() {
        Instant late = clock.instant().minus(LONGEST);
        desks.forEach((desk, since) -> {
            if (since.isBefore(late)) {
                try {
                    desk.close(new CloseReason(CloseReason.CloseCodes.SERVICE_RESTART, "ask again"));
                } catch (IOException gone) {
                    leave(desk);
                }
            }
        });
    }

    private static void ping(Session desk) {
        try {
            if (desk.isOpen()) {
                desk.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "A desk is gone", gone);
        }
    }
}
