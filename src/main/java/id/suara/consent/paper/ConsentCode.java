package id.suara.consent.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code on a child's printed letter. One at a time: printing again voids the last. */
@Entity
@Table(name = "consent_code")
class ConsentCode {

    @Id
    @Column(name = "person_id")
    private Long personId;

    private byte[] digest;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private Long printedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ConsentCode() {}

    static ConsentCode printed(long personId, byte[] digest, Instant at, Long by, Instant expiresAt) {
        ConsentCode code = new ConsentCode();
        code.personId = personId;
        code.digest = digest;
        code.printedAt = at;
        code.printedBy = by;
        code.expiresAt = expiresAt;
        return code;
    }

    long personId() {
        return personId;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
