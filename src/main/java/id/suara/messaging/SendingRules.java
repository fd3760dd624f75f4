package id.suara.messaging;

import id.suara.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;

/** The installation's rules on when mail goes. They protect people: while mail is only caught here, it is caught at once. */
@ApplicationScoped
class SendingRules {

    private static final int PER_MINUTE = 600;
    private static final int GATHERED_MINUTES = 5;
    private static final int MORNING_SECONDS = 600;

    @Inject
    Settings settings;

    private volatile QuietHours quiet;
    private volatile boolean leaving;
    private volatile int perMinute;

    @PostConstruct
    void read() {
        quiet = QuietHours.of(settings);
        leaving = SmtpServer.of(settings).isPresent();
        perMinute = Math.max(1, settings.number("suara.mail.per.minute", PER_MINUTE));
    }

    /** For tests: as if a mail server were set.
     *
     *  @param most for one domain in one minute */
    void bind(int most) {
        leaving = true;
        perMinute = most;
    }

    /** For tests: back to the settings. */
    void release() {
        read();
    }

    /** Whether mail reaches people. */
    public boolean isLeaving() {
        return leaving;
    }

    /** @param zones where it has to be day; empty for a mail that does not wait
     *  @return {@code at}, or when the morning after it has come there: not at once for all, or a thousand mails would stand in
     *     one second
     *  @param whose anything that is the mail's own, and stays */
    public Instant day(Instant at, Collection<ZoneId> zones, String whose) {
        if (!leaving || zones.isEmpty()) {
            return at;
        }
        Instant morning = quiet.day(at, zones);
        return morning.equals(at) ? at : morning.plusSeconds(Math.floorMod(whose.hashCode(), MORNING_SECONDS));
    }

    /** How many mails one domain gets in one minute, from all nodes together. */
    public int perMinute() {
        return perMinute;
    }

    /** How long a mail waits for what may have to be added to it. */
    public Duration gathering() {
        return Duration.ofMinutes(Math.max(0, settings.number("suara.mail.gather.minutes", GATHERED_MINUTES)));
    }
}
