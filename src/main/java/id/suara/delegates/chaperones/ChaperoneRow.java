package id.suara.delegates.chaperones;

import id.suara.identity.Person;
import java.io.Serializable;
import java.time.LocalDate;

/** A chaperone as the desk sees one. @param email null for none
 *  @param kind null while not vetted, as {@code checkedOn} and {@code validUntil}
 *  @param delegates how many are in their care
 *  @param vetting as of today */
public record ChaperoneRow(
        long id,
        long version,
        String fullName,
        String phone,
        String email,
        String provinceCode,
        Person.Sex sex,
        VettingKind kind,
        LocalDate checkedOn,
        LocalDate validUntil,
        long delegates,
        VettingState vetting)
        implements Serializable {

    /** For the query, which does not know the day. */
    public ChaperoneRow(
            long id,
            long version,
            String fullName,
            String phone,
            String email,
            String provinceCode,
            Person.Sex sex,
            VettingKind kind,
            LocalDate checkedOn,
            LocalDate validUntil,
            long delegates) {
        this(
                id,
                version,
                fullName,
                phone,
                email,
                provinceCode,
                sex,
                kind,
                checkedOn,
                validUntil,
                delegates,
                VettingState.MISSING);
    }

    ChaperoneRow on(LocalDate today, LocalDate lastDay) {
        return new ChaperoneRow(
                id,
                version,
                fullName,
                phone,
                email,
                provinceCode,
                sex,
                kind,
                checkedOn,
                validUntil,
                delegates,
                VettingState.of(validUntil, today, lastDay));
    }
}
