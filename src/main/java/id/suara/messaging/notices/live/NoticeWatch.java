package id.suara.messaging.notices.live;

import id.suara.kernel.Settings;
import id.suara.messaging.QuietHours;
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
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Looks while pages are open on this node, and tells each how much its reader has not read. */
@ApplicationScoped
public class NoticeWatch {

    /** One open page. */
    static final class Reader {

        private final long accountId;
        private final ZoneId sleepsIn;
        private final Instant since;
        private long told = -1;

        /** @param sleepsIn null for an adult */
        Reader(long accountId, ZoneId sleepsIn, Instant since) {
            this.accountId = accountId;
            this.sleepsIn = sleepsIn;
            this.since = since;
        }

        /** @return whether the page is to be told that number now; if so it counts as told */
        boolean hears(long unread, Instant now, QuietHours quiet) {
            if (unread == told || (sleepsIn != null && quiet.isNight(now, sleepsIn))) {
                return false;
            }
            told = unread;
            return true;
        }
    }

    private static final Logger LOG = Logger.getLogger(NoticeWatch.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Looks from one ping to the next, which keeps proxies from taking a quiet line for a dead one. */
    private static final int PING = 12;

    /** After that a page asks anew, so that nobody listens on for long whose account was locked. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final long SEND_TIMEOUT = Duration.ofSeconds(5).toMillis();

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    NoticePulse pulse;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Map<Session, Reader> pages = new ConcurrentHashMap<>();
    private ScheduledFuture<?> looking;
    private int looks;

    void join(Session page, long accountId) {
        page.getAsyncRemote().setSendTimeout(SEND_TIMEOUT);
        pages.put(page, new Reader(accountId, pulse.sleepsIn(accountId), clock.instant()));
        begin();
    }

    private synchronized void begin() {
        if (looking == null) {
            looking = executor.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    synchronized void leave(Session page) {
        pages.remove(page);
        if (pages.isEmpty()) {
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
            Set<Long> readers = pages.values().stream()
                    .map(reader -> reader.accountId)
                    .collect(Collectors.toCollection(TreeSet::new));
            Map<Long, Long> unread = pulse.read(readers);
            Instant now = clock.instant();
            QuietHours quiet = QuietHours.of(settings);
            pages.forEach((page, reader) -> {
                long own = unread.getOrDefault(reader.accountId, 0L);
                if (page.isOpen() && reader.hears(own, now, quiet)) {
                    page.getAsyncRemote().sendText("{\"unread\":" + own + "}", NoticeWatch::sent);
                }
            });
            dismiss(now.minus(LONGEST));
            if (++looks % PING == 0) {
                pages.keySet().forEach(NoticeWatch::ping);
            }
        } catch (RuntimeException trouble) {
            // A look that fails must not be the last; the next one says what this one could not.
            LOG.log(Level.WARNING, "Notices could not be looked at", trouble);
        }
    }

    private static void sent(SendResult result) {
        if (!result.isOK()) {
            LOG.log(Level.FINE, "A page did not hear", result.getException());
        }
    }

    private void dismiss(Instant late) {
        pages.forEach((page, reader) -> {
            if (reader.since.isBefore(late)) {
                try {
                    page.close(new CloseReason(CloseReason.CloseCodes.SERVICE_RESTART, "ask again"));
                } catch (IOException gone) {
                    leave(page);
                }
            }
        });
    }

    private static void ping(Session page) {
        try {
            if (page.isOpen()) {
                page.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "A page is gone", gone);
        }
    }
}
