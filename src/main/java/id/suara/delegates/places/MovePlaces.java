package id.suara.delegates.places;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param from a province's code, null for the national reserve; so is {@code to} */
public record MovePlaces(
        @Pattern(regexp = "[0-9]{2}") String from,
        @Pattern(regexp = "[0-9]{2}") String to,
        @Min(1) @Max(100_000) int places,
        @NotBlank @Size(max = 1000) String reason) {}
