package id.suara.consent;

import id.suara.kernel.DomainException;
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
import java.time.Period;

/** What a child says themself to taking part. */
@Entity
@Table(name = "assent")
public class Assent {

    /** The page "what you agree to". Raise it with every change of meaning; its words are in the texts, under {@code agree}. */
    public static final int EDITION = 1;

    /** From this age on the child's word is the consent, and the guardian's the confirmation (L6). */
    static final int OWN_CONSENT_AGE = 17;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private int edition;

    private String language;

    @Column(name = "own_consent")
    private boolean ownConsent;

    @Enumerated(EnumType.STRING)
    private AssentStatus status;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "guardian_id")
    private Long guardianId;

    private int reminders;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "office_told_at")
    private Instant officeToldAt;

    @Version
    private long version;

    protected Assent() {}

    /** @param today where the child lives: the age on the day of deciding counts */
    static boolean isOwnConsent(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears() >= OWN_CONSENT_AGE;
    }

    /** @throws DomainException {@code consent.page-changed} (conflict) for an edition that is not the current one */
    static void requireCurrent(int edition) {
        if (edition != EDITION) {
            throw DomainException.conflict("consent.page-changed");
        }
    }

    /** @throws DomainException as {@link #requireCurrent} */
    static Assent given(long personId, boolean ownConsent, int edition, String language, Instant at) {
        Assent assent = decided(personId, ownConsent, edition, language, at);
        assent.status = ownConsent ? AssentStatus.AWAITING_GUARDIAN : AssentStatus.GIVEN;
        return assent;
    }

    static Assent refused(long personId, boolean ownConsent, int edition, String language, Instant at) {
        Assent assent = decided(personId, ownConsent, edition, language, at);
        assent.status = AssentStatus.REFUSED;
        return assent;
    }

    private static Assent decided(long personId, boolean ownConsent, int edition, String language, Instant at) {
        requireCurrent(edition);
        Assent assent = new Assent();
        assent.personId = personId;
        assent.edition = edition;
        assent.language = language;
        assent.ownConsent = ownConsent;
        assent.decidedAt = at;
        return assent;
    }

    /** @throws DomainException {@code consent.nothing-to-confirm} (conflict) */
    void confirm(long byGuardianId, Instant at) {
        if (status != AssentStatus.AWAITING_GUARDIAN) {
            throw DomainException.conflict("consent.nothing-to-confirm");
        }
        status = AssentStatus.GIVEN;
        guardianId = byGuardianId;
        settledAt = at;
    }

    public void reminded(Instant at) {
        reminders++;
        remindedAt = at;
    }

    public void officeTold(Instant at) {
        officeToldAt = at;
    }

    void voidAt(Instant at) {
        if (status == AssentStatus.REFUSED || status == AssentStatus.VOID) {
            throw new IllegalStateException("There is nothing to void");
        }
        status = AssentStatus.VOID;
        settledAt = at;
    }

    public long getPersonId() {
        return personId;
    }

    public int getEdition() {
        return edition;
    }

    /** Whether the child was 17 or older, so that this is the consent itself. */
    public boolean isOwnConsent() {
        return ownConsent;
    }

    public AssentStatus getStatus() {
        return status;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
