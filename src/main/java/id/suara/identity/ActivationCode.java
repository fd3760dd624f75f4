package id.suara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code on an account's printed card. One at a time: printing again voids the last. */
@Entity
@Table(name = "activation_code")
class ActivationCode {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private byte[] digest;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ActivationCode() {}

    static ActivationCode of(Account account, byte[] digest, Instant expiresAt) {
        ActivationCode code = new ActivationCode();
        code.accountId = account.getId();
        code.digest = digest;
        code.expiresAt = expiresAt;
        return code;
    }

    Long accountId() {
        return accountId;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
