package id.suara.consent.paper;

import id.suara.kernel.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A signed form that somebody brought in, with its sealed scan; written once. */
@Entity
@Table(name = "consent_paper")
class ConsentPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "guardian_id")
    private long guardianId;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "content_type")
    private String contentType;

    private int bytes;

    private byte[] nonce;

    private byte[] sealed;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected ConsentPaper() {}

    static ConsentPaper recorded(
            long personId,
            long guardianId,
            LocalDate signedOn,
            ScanKind kind,
            int bytes,
            Seal.Sealed scan,
            long by,
            Instant at) {
        ConsentPaper paper = new ConsentPaper();
        paper.personId = personId;
        paper.guardianId = guardianId;
        paper.signedOn = signedOn;
        paper.recordedAt = at;
        paper.recordedBy = by;
        paper.contentType = kind.contentType;
        paper.bytes = bytes;
        paper.nonce = scan.nonce();
        paper.sealed = scan.content();
        return paper;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    ScanKind kind() {
        return ScanKind.named(contentType);
    }

    boolean isErased() {
        return erasedAt != null;
    }

    Seal.Sealed scan() {
        return new Seal.Sealed(nonce, sealed);
    }
}
