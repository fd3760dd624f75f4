package id.suara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins from one network address, which a whole school may share: its waits stay short. */
@Entity
@Table(name = "address_failure")
class AddressFailure {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Id
    private String address;

    private int failures;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected AddressFailure() {}

    Duration waitAt(Instant now) {
        return Account.wait(failures, failedAt, now, LONGEST_WAIT);
    }
}
