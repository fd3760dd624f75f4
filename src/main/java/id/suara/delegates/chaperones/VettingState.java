package id.suara.delegates.chaperones;

import java.time.LocalDate;

/** How a vetting stands today. */
public enum VettingState {
    IN_DATE,
    /** Good today, but not to the end of the congress. */
    TOO_SHORT,
    /** Ends within {@link #SOON_DAYS} days. */
    EXPIRING,
    EXPIRED,
    MISSING;

    static final int SOON_DAYS = 30;

    /** @param validUntil the last day on which it is good, null for none
     *  @param lastDay the congress's */
    static VettingState of(LocalDate validUntil, LocalDate today, LocalDate lastDay) {
        if (validUntil == null) {
            return MISSING;
        }
        if (validUntil.isBefore(today)) {
            return EXPIRED;
        }
        if (validUntil.isBefore(today.plusDays(SOON_DAYS + 1L))) {
            return EXPIRING;
        }
        return validUntil.isBefore(lastDay) ? TOO_SHORT : IN_DATE;
    }
}
