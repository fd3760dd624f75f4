package id.suara.moderation;

import java.time.LocalDate;

/** A moderator and their clearance. The dates are null for one who never had any. */
public record ModeratorRow(
        long accountId, String name, LocalDate vettedUntil, LocalDate trainedUntil, LocalDate codeSignedOn) {

    public boolean isInDate(LocalDate today) {
        return vettedUntil != null
                && !today.isAfter(vettedUntil)
                && !today.isAfter(trainedUntil)
                && !today.isBefore(codeSignedOn);
    }
}
