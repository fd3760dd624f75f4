package id.suara.programme.parts;

import id.suara.moderation.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param nameEn null where the Indonesian is shown in English too
 * @param themeCode one of the congress's themes, or null
 * @param size how many delegates it is for
 */
public record PlanCommission(
        @NotNull(message = "{programme.name-size}") @Size(min = 2, max = 120, message = "{programme.name-size}")
                String name,
        @Size(min = 2, max = 120, message = "{programme.name-size}") String nameEn,
        String themeCode,
        @NotNull(message = "{programme.commission-size}")
                @Min(value = 1, message = "{programme.commission-size}")
                @Max(value = 10_000, message = "{programme.commission-size}")
                Integer size) {

    public PlanCommission {
        name = PlainText.line(name);
        nameEn = PlainText.line(nameEn);
    }
}
