package id.suara.delegates.form;

import id.suara.delegates.intake.SelectionPath;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param province its code; children come from there
 * @param label for the office itself, such as the school's name; families do not see it
 * @param path who chooses the children whom the invitation brings
 * @param most how many children may be registered with it
 * @param lastDay the last day on which it can be used, where the province is
 */
public record GiveInvitation(
        @NotNull @Pattern(regexp = "[0-9]{2}") String province,
        @NotBlank @Size(max = 100) String label,
        @NotNull SelectionPath path,
        @NotNull @Min(1) @Max(500) Integer most,
        @NotNull LocalDate lastDay) {}
