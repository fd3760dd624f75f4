package id.suara.delegates.desk;

import id.suara.consent.ConsentStatus;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One application as the desk searches it. Written by the database alone, and only read here, into rows. */
@Entity
@Table(name = "desk_line")
class DeskLine {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    private long version;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "name_key")
    private String nameKey;

    private String nickname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "regency_code")
    private String regencyCode;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private SchoolLevel level;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    private ConsentStatus consent;

    @Column(name = "consent_edition")
    private Integer consentEdition;

    private boolean duplicate;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    protected DeskLine() {}
}
