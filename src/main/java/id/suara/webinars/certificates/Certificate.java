package id.suara.webinars.certificates;

import id.suara.kernel.DomainException;
import id.suara.webinars.Attendee;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.Webinar;
import id.suara.webinars.WebinarRegistration;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** That somebody attended a webinar for long enough. */
@Entity
@Table(name = "webinar_certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String code;

    @Column(name = "webinar_id")
    private long webinarId;

    @Column(name = "registration_id")
    private Long registrationId;

    private String name;

    private String email;

    @Column(name = "institution_kind")
    @Enumerated(EnumType.STRING)
    private InstitutionKind institutionKind;

    private String institution;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "regency_code")
    private String regencyCode;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "credit_minutes")
    private int creditMinutes;

    @Column(name = "present_minutes")
    private int presentMinutes;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private long issuedBy;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_reason")
    private String revokedReason;

    @Version
    private long version;

    protected Certificate() {}

    static Certificate of(
            Webinar webinar, WebinarRegistration registration, int minutes, String code, long by, Instant at) {
        Attendee attendee = registration.attendee();
        Certificate issued = new Certificate();
        issued.code = code;
        issued.webinarId = webinar.getId();
        issued.registrationId = registration.getId();
        issued.name = attendee.name();
        issued.email = registration.getEmail();
        issued.institutionKind = attendee.institutionKind();
        issued.institution = attendee.institution();
        issued.provinceCode = attendee.provinceCode();
        issued.regencyCode = attendee.regencyCode();
        issued.title = webinar.getTitle();
        issued.titleEn = webinar.getTitleEn();
        issued.startsAt = webinar.getStartsAt();
        issued.timeZone = webinar.zone().getId();
        issued.creditMinutes = webinar.getCreditMinutes();
        issued.presentMinutes = minutes;
        issued.issuedBy = by;
        issued.issuedAt = at;
        issued.keptUntil = RegisterTerm.end(registration, webinar, at);
        return issued;
    }

    /** @throws DomainException {@code webinars.certificate-revoked} (conflict) */
    void revoke(String reason, Instant at) {
        if (revokedAt != null) {
            throw DomainException.conflict("webinars.certificate-revoked");
        }
        revokedAt = at;
        revokedReason = reason;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** The day of the webinar, where it was held. */
    LocalDate day() {
        return LocalDate.ofInstant(startsAt, ZoneId.of(timeZone));
    }

    Long getId() {
        return id;
    }

    String getCode() {
        return code;
    }

    long getWebinarId() {
        return webinarId;
    }

    Long getRegistrationId() {
        return registrationId;
    }

    String getName() {
        return name;
    }

    String getEmail() {
        return email;
    }

    InstitutionKind getInstitutionKind() {
        return institutionKind;
    }

    String getInstitution() {
        return institution;
    }

    String getProvinceCode() {
        return provinceCode;
    }

    String getTitle() {
        return title;
    }

    String getTitleEn() {
        return titleEn;
    }

    int getCreditMinutes() {
        return creditMinutes;
    }

    int getPresentMinutes() {
        return presentMinutes;
    }

    Instant getIssuedAt() {
        return issuedAt;
    }

    String getRevokedReason() {
        return revokedReason;
    }
}
