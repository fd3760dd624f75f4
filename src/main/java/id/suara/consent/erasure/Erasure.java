package id.suara.consent.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** That a child's data is to be erased, by when, and what became of it. */
@Entity
@Table(name = "erasure_due")
class Erasure {

    /** From asking to the end of the promise. */
    static final Duration PROMISED = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private ErasureReason reason;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Version
    private long version;

    protected Erasure() {}

    static Erasure requested(long personId, ErasureReason reason, Instant at) {
        Erasure erasure = new Erasure();
        erasure.personId = personId;
        erasure.reason = reason;
        erasure.requestedAt = at;
        erasure.dueAt = at.plus(PROMISED);
        return erasure;
    }

    boolean isOpen() {
        return doneAt == null && takenBackAt == null;
    }

    void done(Instant at) {
        requireOpen();
        doneAt = at;
    }

    void takeBack(Instant at) {
        requireOpen();
        takenBackAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("This erasure is over");
        }
    }

    long personId() {
        return personId;
    }
}
