package id.suara.delegates.duplicates;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One of two children, with what tells them apart. What was not said is null. */
public record DuplicateSide(
        long applicationId,
        String fullName,
        String nickname,
        LocalDate birthDate,
        Person.Sex sex,
        String provinceCode,
        String regencyCode,
        String grade,
        Mode mode,
        String guardianName,
        String guardianPhone,
        String guardianEmail,
        ApplicationStatus status,
        Instant nominatedAt)
        implements Serializable {}
