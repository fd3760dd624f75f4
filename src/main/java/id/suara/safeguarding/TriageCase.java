package id.suara.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The first assessment.
 *
 * @param province a code, null while nobody knows; not needed beside a regency
 * @param regency a code, null while nobody knows
 * @param words why; needed when the level is below the one the case came with
 */
public record TriageCase(
        @NotNull Level level, String province, String regency, @Size(max = RaiseConcern.LONGEST) String words) {}
