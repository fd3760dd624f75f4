package id.suara.webinars.certificates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A certificate as whoever has its code sees it.
 *
 * @param code {@code 7KQM-X2VD-9HTR}
 * @param day of the webinar, where it was held
 * @param creditMinutes for which it counts
 * @param revokedReason null for one that is valid
 */
public record ShownCertificate(
        String code,
        String name,
        String institution,
        String title,
        String titleEn,
        LocalDate day,
        int creditMinutes,
        Instant issuedAt,
        String revokedReason)
        implements Serializable {

    static ShownCertificate of(Certificate one) {
        return new ShownCertificate(
                one.getCode(),
                one.getName(),
                one.getInstitution(),
                one.getTitle(),
                one.getTitleEn(),
                one.day(),
                one.getCreditMinutes(),
                one.getIssuedAt(),
                one.getRevokedReason());
    }

    public boolean valid() {
        return revokedReason == null;
    }

    public String title(Locale reader) {
        return reader.getLanguage().equals("en") ? titleEn : title;
    }
}
