package id.suara.delegates.places;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The limits of one province.
 *
 * @param onSite null for no limit apart from all places; so is {@code online}
 * @param reserved seats kept for children who ask for help, within the places
 */
public record SetQuota(
        @Min(0) @Max(100_000) int places,
        @Min(0) @Max(100_000) Integer onSite,
        @Min(0) @Max(100_000) Integer online,
        @Min(0) @Max(100_000) int reserved) {}
