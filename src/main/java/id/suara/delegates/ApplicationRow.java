package id.suara.delegates;

import id.suara.consent.ConsentStatus;
import id.suara.delegates.intake.Mode;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the desk. @param consent to taking part; null where nobody was asked */
public record ApplicationRow(
        long id,
        long version,
        String fullName,
        String nickname,
        LocalDate birthDate,
        String provinceCode,
        String regencyCode,
        Mode mode,
        ApplicationStatus status,
        ConsentStatus consent,
        Instant nominatedAt) {

    /** As the query selects it. */
    static ApplicationRow of(Object[] columns) {
        return new ApplicationRow(
                (Long) columns[0],
                (Long) columns[1],
                (String) columns[2],
                (String) columns[3],
                (LocalDate) columns[4],
                (String) columns[5],
                (String) columns[6],
                (Mode) columns[7],
                (ApplicationStatus) columns[8],
                (ConsentStatus) columns[9],
                (Instant) columns[10]);
    }
}
