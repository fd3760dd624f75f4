package id.suara.messaging;

import java.time.Instant;

/** A line of the list of caught mail. */
public record CaughtMailRow(Long id, String recipient, String subject, Instant caughtAt) {}
