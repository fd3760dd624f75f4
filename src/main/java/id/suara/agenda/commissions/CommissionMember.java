package id.suara.agenda.commissions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** In which commission a delegate is. The size is the commission's, for the database's own check. */
@Entity
@Table(name = "commission_member")
class CommissionMember {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "commission_id")
    private long commissionId;

    private int size;

    private int seat;

    @Column(name = "set_by")
    private Long setBy;

    private Instant since;

    @Version
    private long version;

    protected CommissionMember() {}

    /** @param seat from 1 */
    static CommissionMember set(long applicationId, Seat seat, long by, Instant at) {
        CommissionMember member = new CommissionMember();
        member.applicationId = applicationId;
        member.sit(seat, by, at);
        return member;
    }

    void move(Seat seat, long by, Instant at) {
        sit(seat, by, at);
    }

    private void sit(Seat free, long by, Instant at) {
        commissionId = free.commissionId();
        size = free.size();
        seat = free.number();
        setBy = by;
        since = at;
    }

    /** The seats before it became free, and the commission is to be made smaller. */
    void moveUp(int number) {
        seat = number;
    }

    long commissionId() {
        return commissionId;
    }
}
