package id.suara.delegates.chaperones;

import id.suara.delegates.intake.Mode;
import java.io.Serializable;
import java.time.LocalDate;

/** A delegate in a chaperone's care, or one who could be. @param helpAsked whether, not with what
 *  @param named whether the nomination names this chaperone; always false for those in care already */
public record CareRow(
        long applicationId, String fullName, LocalDate birthDate, Mode mode, boolean helpAsked, boolean named)
        implements Serializable {}
