package id.suara.delegates.chaperones;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param checkedOn not after today
 *  @param validUntil the last day on which it is good */
public record RecordVetting(@NotNull VettingKind kind, @NotNull LocalDate checkedOn, @NotNull LocalDate validUntil) {}
