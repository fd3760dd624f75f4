package id.suara.agenda.commissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which commissions a delegate would like to be in, most wanted first. */
@Entity
@Table(name = "commission_wish")
class CommissionWish {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "first_id")
    private Long firstId;

    @Column(name = "second_id")
    private Long secondId;

    @Column(name = "third_id")
    private Long thirdId;

    @Column(name = "wished_at")
    private Instant wishedAt;

    @Version
    private long version;

    protected CommissionWish() {}

    static CommissionWish stated(long applicationId, List<Long> commissions, Instant at) {
        CommissionWish wish = new CommissionWish();
        wish.applicationId = applicationId;
        wish.state(commissions, at);
        return wish;
    }

    /** @param commissions up to three, each once; none to take it back */
    void state(List<Long> commissions, Instant at) {
        write(commissions);
        wishedAt = at;
    }

    /** The commission is taken away; those after it move up. */
    void forget(long commissionId) {
        write(commissions().stream().filter(one -> one != commissionId).toList());
    }

    private void write(List<Long> commissions) {
        firstId = at(commissions, 0);
        secondId = at(commissions, 1);
        thirdId = at(commissions, 2);
    }

    private static Long at(List<Long> commissions, int rank) {
        return rank < commissions.size() ? commissions.get(rank) : null;
    }

    Long applicationId() {
        return applicationId;
    }

    /** Without gaps. */
    List<Long> commissions() {
        return Stream.of(firstId, secondId, thirdId).filter(Objects::nonNull).toList();
    }

    Instant wishedAt() {
        return wishedAt;
    }

    long version() {
        return version;
    }
}
