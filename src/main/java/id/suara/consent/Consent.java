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

/** Where one purpose stands for one child. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "text_id")
    private Long textId;

    @Version
    private long version;

    protected Consent() {}

    static Consent asked(long personId, Purpose purpose) {
        Consent consent = new Consent();
        consent.personId = personId;
        consent.purpose = purpose;
        consent.status = ConsentStatus.ASKED;
        return consent;
    }

    /** Given again on a newer edition of the text it is renewed. @return whether it changed anything */
    boolean give(long readTextId, Instant at) {
        return (status != ConsentStatus.GIVEN || textId != readTextId) && become(ConsentStatus.GIVEN, readTextId, at);
    }

    /** Refusing what was given is withdrawing it. @return whether it changed anything */
    boolean refuse(long readTextId, Instant at) {
        return switch (status) {
            case ASKED -> become(ConsentStatus.REFUSED, readTextId, at);
            case GIVEN -> become(ConsentStatus.WITHDRAWN, readTextId, at);
            case REFUSED, WITHDRAWN -> false;
        };
    }

    private boolean become(ConsentStatus next, long readTextId, Instant at) {
        if (decidedAt != null && at.isBefore(decidedAt)) {
            throw DomainException.conflict("consent.decided-later");
        }
        status = next;
        textId = readTextId;
        decidedAt = at;
        return true;
    }

    public long getPersonId() {
        return personId;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public ConsentStatus getStatus() {
        return status;
    }

    /** Null while it is only asked. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The edition that the last decision was taken on; null while it is only asked. */
    public Long getTextId() {
        return textId;
    }
}
