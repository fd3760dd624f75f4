package id.suara.safeguarding.units;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit of the register.
 *
 * @param officeType of a Social Office; null otherwise
 * @param regencyCode null for the province's own
 * @param hours when it answers, in its own words; null where nobody told
 * @param checkedOn when somebody last called that number
 * @param retiredAt null while in use
 */
public record UnitRow(
        long id,
        UnitKind kind,
        OfficeType officeType,
        String provinceCode,
        String regencyCode,
        String name,
        String phone,
        String hours,
        LocalDate checkedOn,
        Instant retiredAt,
        long version) {}
