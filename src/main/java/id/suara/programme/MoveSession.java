package id.suara.programme;

import java.time.Instant;

/**
 * @param startsAt null with {@code endsAt} for the list of the unscheduled
 * @param roomId null leaves it where it is
 */
public record MoveSession(Instant startsAt, Instant endsAt, Long roomId) {}
