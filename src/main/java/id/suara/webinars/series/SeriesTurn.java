package id.suara.webinars.series;

import id.suara.webinars.RegistrationStatus;

/**
 * What who registered for a series gets in one of its webinars.
 *
 * @param status {@code CONFIRMED} or {@code WAITLISTED}
 */
public record SeriesTurn(long webinar, RegistrationStatus status) {}
