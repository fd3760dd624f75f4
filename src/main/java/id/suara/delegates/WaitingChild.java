package id.suara.delegates;

import id.suara.delegates.intake.Mode;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One who waits in a province's line. @param position from 1, whose turn is next
 *  @param reason why the child waits, in words a child can read
 *  @param lapsedOffers how many times a place was offered and nobody answered in time */
public record WaitingChild(
        int position,
        long applicationId,
        long version,
        String fullName,
        LocalDate birthDate,
        Mode mode,
        String reason,
        Instant nominatedAt,
        int lapsedOffers)
        implements Serializable {}
