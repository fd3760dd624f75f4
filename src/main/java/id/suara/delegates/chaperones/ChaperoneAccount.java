package id.suara.delegates.chaperones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** With which account a chaperone signs in, and who said so. */
@Entity
@Table(name = "chaperone_account")
class ChaperoneAccount {

    @Id
    @Column(name = "chaperone_id")
    private Long chaperoneId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected ChaperoneAccount() {}

    static ChaperoneAccount of(long chaperoneId, long accountId, long by, Instant at) {
        ChaperoneAccount given = new ChaperoneAccount();
        given.chaperoneId = chaperoneId;
        given.accountId = accountId;
        given.givenBy = by;
        given.givenAt = at;
        return given;
    }

    long getChaperoneId() {
        return chaperoneId;
    }
}
