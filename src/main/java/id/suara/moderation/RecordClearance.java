package id.suara.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param vettedUntil the last day on which the vetting counts, as with {@code trainedUntil} */
public record RecordClearance(
        long accountId,
        @NotNull(message = "{moderation.date-missing}") LocalDate vettedUntil,
        @NotNull(message = "{moderation.date-missing}") LocalDate trainedUntil,
        @NotNull(message = "{moderation.date-missing}") LocalDate codeSignedOn) {}
