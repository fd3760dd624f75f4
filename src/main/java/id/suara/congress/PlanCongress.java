package id.suara.congress;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param places for all provinces together; a floor and a proportional part of each come from it */
public record PlanCongress(
        @NotBlank @Size(min = 3, max = 200) String name,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Min(5) @Max(17) int minAge,
        @Min(1) @Max(100_000) int places) {

    @AssertTrue(message = "{congress.days-reversed}")
    public boolean isInOrder() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }
}
