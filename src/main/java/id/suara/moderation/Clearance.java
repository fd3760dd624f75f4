package id.suara.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That a moderator was vetted and trained, and signed the code of conduct (S7). */
@Entity
@Table(name = "moderator_clearance")
class Clearance {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "vetted_until")
    private LocalDate vettedUntil;

    @Column(name = "trained_until")
    private LocalDate trainedUntil;

    @Column(name = "code_signed_on")
    private LocalDate codeSignedOn;

    @Version
    private long version;

    protected Clearance() {}

    static Clearance recorded(RecordClearance command) {
        Clearance clearance = new Clearance();
        clearance.accountId = command.accountId();
        clearance.renew(command);
        return clearance;
    }

    /** @return whether that is longer than it was */
    boolean trainUntil(LocalDate until) {
        boolean longer = until.isAfter(trainedUntil);
        if (longer) {
            trainedUntil = until;
        }
        return longer;
    }

    void renew(RecordClearance command) {
        vettedUntil = command.vettedUntil();
        trainedUntil = command.trainedUntil();
        codeSignedOn = command.codeSignedOn();
    }

    /** The last days count; a code that will be signed later does not. */
    boolean isInDate(LocalDate today) {
        return !today.isAfter(vettedUntil) && !today.isAfter(trainedUntil) && !today.isBefore(codeSignedOn);
    }
}
