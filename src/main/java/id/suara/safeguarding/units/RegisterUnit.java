package id.suara.safeguarding.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param officeType of a Social Office, and of nothing else
 * @param province a code
 * @param regency a code of that province; null for the province's own unit
 * @param phone as it is dialled; short numbers such as 110 too
 * @param hours when it answers; null where nobody told
 * @param checkedOn the day on which somebody called it
 */
public record RegisterUnit(
        @NotNull UnitKind kind,
        OfficeType officeType,
        @NotBlank String province,
        String regency,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[0-9+()./ -]{3,40}", message = "{safeguarding.unit-phone}") String phone,
        @Size(max = 200) String hours,
        @NotNull LocalDate checkedOn) {}
