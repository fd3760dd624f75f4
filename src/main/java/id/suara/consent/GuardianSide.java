package id.suara.consent;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One of two guardians, with what tells them apart.
 *
 *  @param email null for none
 *  @param phone E.164, null for none */
public record GuardianSide(
        long id,
        long version,
        String name,
        String email,
        String phone,
        String language,
        Instant registeredAt,
        List<Child> children)
        implements Serializable {

    public record Child(
            long personId,
            String fullName,
            LocalDate birthDate,
            String provinceCode,
            String regencyCode,
            Guardianship.Relation relation)
            implements Serializable {}
}
