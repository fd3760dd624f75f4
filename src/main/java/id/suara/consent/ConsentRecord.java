package id.suara.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The proof of one decision (L4); written once. */
@Entity
@Table(name = "consent_record")
class ConsentRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "guardian_id")
    private long guardianId;

    @Column(name = "text_id")
    private long textId;

    @Enumerated(EnumType.STRING)
    private ConsentStatus decision;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String language;

    @Column(name = "paper_id")
    private Long paperId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ConsentRecord() {}

    /** @param paperId the signed form it was read from, null for every other channel */
    static ConsentRecord of(
            Consent consent, long guardianId, ConsentText text, Channel channel, String language, Long paperId) {
        ConsentRecord proof = new ConsentRecord();
        proof.personId = consent.getPersonId();
        proof.purpose = consent.getPurpose();
        proof.guardianId = guardianId;
        proof.textId = text.getId();
        proof.decision = consent.getStatus();
        proof.channel = channel;
        proof.language = language;
        proof.paperId = paperId;
        proof.decidedAt = consent.getDecidedAt();
        return proof;
    }
}
