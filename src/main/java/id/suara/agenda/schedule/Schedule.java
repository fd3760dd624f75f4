package id.suara.agenda.schedule;

import id.suara.delegates.intake.Mode;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * One delegate's way through the current release.
 *
 * @param congressZone where the congress is
 * @param zone whose time the delegate goes by: the congress's for who comes, the own for who takes part from home
 * @param commission the name, or null for one who is in none yet
 * @param sessions by time, with those that are cancelled
 * @param missed what concerned the delegate until they last looked, and does no longer
 * @param isChanged whether anything differs from what they last looked at
 */
public record Schedule(
        long releaseId,
        int release,
        Instant releasedAt,
        Mode mode,
        ZoneId congressZone,
        ZoneId zone,
        String commission,
        List<ScheduledSession> sessions,
        List<ScheduledSession> missed,
        boolean isChanged)
        implements Serializable {

    /** What goes on now or comes next, or null when all is over. */
    public ScheduledSession next(Instant now) {
        return sessions.stream()
                .filter(session -> !session.cancelled() && session.endsAt().isAfter(now))
                .findFirst()
                .orElse(null);
    }
}
