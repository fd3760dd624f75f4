package id.suara.moderation.reasons;

import id.suara.kernel.AgeBand;
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

/** How a reason is worded for one age band. */
@Entity
@Table(name = "moderation_reason")
class ReasonWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private AgeBand band;

    private int place;

    @Column(name = "words_id")
    private String indonesian;

    @Column(name = "words_en")
    private String english;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected ReasonWording() {}

    /** @param seen the version that was read
     *  @throws DomainException {@code moderation.reason-changed} (stale) */
    void reword(MendReason words, long seen, long organizer, Instant at) {
        if (seen != version) {
            throw DomainException.stale("moderation.reason-changed");
        }
        indonesian = words.indonesian();
        english = words.english();
        changedBy = organizer;
        changedAt = at;
    }
}
