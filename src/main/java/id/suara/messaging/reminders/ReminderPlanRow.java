package id.suara.messaging.reminders;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * When reminders of one kind go, and what became of those that were due.
 *
 * @param minutes before the time, the longest first; empty for none
 * @param nextAt when the next one is due; null when none is planned
 * @param told how many have been told in the last 30 days, missed likewise
 * @param version 0 before anybody changed it
 */
public record ReminderPlanRow(
        String kind, List<Integer> minutes, long planned, Instant nextAt, long told, long missed, long version)
        implements Serializable {}
