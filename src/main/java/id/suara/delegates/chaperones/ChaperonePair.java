package id.suara.delegates.chaperones;

import id.suara.delegates.Application;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who looks after a delegate. Whoever changes it holds the application's lock. */
@Entity
@Table(name = "chaperone_pair")
class ChaperonePair {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "chaperone_id")
    private long chaperoneId;

    @Column(name = "congress_id")
    private long congressId;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "paired_by")
    private long pairedBy;

    @Column(name = "paired_at")
    private Instant pairedAt;

    protected ChaperonePair() {}

    static ChaperonePair of(Application delegate, long chaperoneId, long by, Instant at) {
        ChaperonePair pair = new ChaperonePair();
        pair.applicationId = delegate.getId();
        pair.congressId = delegate.getCongressId();
        pair.provinceCode = delegate.getProvinceCode();
        pair.become(chaperoneId, by, at);
        return pair;
    }

    void become(long newChaperoneId, long by, Instant at) {
        chaperoneId = newChaperoneId;
        pairedBy = by;
        pairedAt = at;
    }

    long getApplicationId() {
        return applicationId;
    }

    long getChaperoneId() {
        return chaperoneId;
    }
}
