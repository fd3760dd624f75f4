package id.suara.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Which guardian decides for a child. */
@Entity
@Table(name = "guardianship")
public class Guardianship {

    public enum Relation {
        MOTHER,
        FATHER,
        GRANDPARENT,
        GUARDIAN
    }

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "guardian_id")
    private Long guardianId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private int edition;

    @Column(name = "asked_at")
    private Instant askedAt;

    private boolean asking;

    private int reminders;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "office_told_at")
    private Instant officeToldAt;

    @Version
    private long version;

    protected Guardianship() {}

    static Guardianship of(long personId, long guardianId, Relation relation, Instant askedAt) {
        Guardianship guardianship = new Guardianship();
        guardianship.personId = personId;
        guardianship.guardianId = guardianId;
        guardianship.relation = relation;
        guardianship.edition = 1;
        guardianship.askedAt = askedAt;
        guardianship.asking = true;
        return guardianship;
    }

    /** Asks again, from the beginning: links that were sent before are void. */
    void askAgain(Instant at) {
        edition++;
        askedAt = at;
        asking = true;
        reminders = 0;
        remindedAt = null;
        officeToldAt = null;
    }

    /** The nomination came to nothing: the guardian hears no more of it. Their link still opens what they decided. */
    void stopAsking() {
        asking = false;
    }

    void goOnAsking() {
        asking = true;
    }

    /** The child's data is erased: no link about them opens anything any more. */
    void forget() {
        edition++;
        asking = false;
    }

    public void reminded(Instant at) {
        reminders++;
        remindedAt = at;
    }

    public void officeTold(Instant at) {
        officeToldAt = at;
    }

    /** Another guardian decides from now on; links that were sent before are void. */
    void passTo(long newGuardianId, Relation newRelation, Instant at) {
        guardianId = newGuardianId;
        relation = newRelation;
        askAgain(at);
    }

    /** The guardian turned out to be the same person as another: links that were sent before go on opening. */
    void joinTo(long keptGuardianId) {
        guardianId = keptGuardianId;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getGuardianId() {
        return guardianId;
    }

    public Relation getRelation() {
        return relation;
    }

    boolean isAsking() {
        return asking;
    }

    int edition() {
        return edition;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
