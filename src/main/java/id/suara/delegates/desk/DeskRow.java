package id.suara.delegates.desk;

import id.suara.consent.ConsentStanding;
import id.suara.consent.ConsentStatus;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the desk.
 *
 *  @param version the application's
 *  @param sex null where nobody said
 *  @param level null where the grade does not tell
 *  @param consent to taking part; null where nobody was asked
 *  @param duplicate whether it may be another's child too, and nobody judged that yet */
public record DeskRow(
        long id,
        long version,
        String fullName,
        String nickname,
        LocalDate birthDate,
        Sex sex,
        String provinceCode,
        String regencyCode,
        Mode mode,
        SchoolLevel level,
        ApplicationStatus status,
        ConsentStanding consent,
        boolean duplicate,
        Instant nominatedAt)
        implements Serializable {

    /** As the query selects it.
     *
     *  @param needed the oldest edition of the text on which a consent counts */
    static DeskRow of(Object[] columns, int needed) {
        Integer edition = (Integer) columns[14];
        return new DeskRow(
                (Long) columns[0],
                (Long) columns[1],
                (String) columns[2],
                (String) columns[3],
                (LocalDate) columns[4],
                (Sex) columns[5],
                (String) columns[6],
                (String) columns[7],
                (Mode) columns[8],
                (SchoolLevel) columns[9],
                (ApplicationStatus) columns[10],
                ConsentStanding.of((ConsentStatus) columns[11], edition != null && edition < needed),
                (Boolean) columns[12],
                (Instant) columns[13]);
    }
}
