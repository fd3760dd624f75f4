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
        return guardianship;
    }

    /** Asks again: links that were sent before are void. */
    void askAgain(Instant at) {
        edition++;
        askedAt = at;
    }

    /** Another guardian decides from now on; links that were sent before are void. */
    void passTo(long newGuardianId, Relation newRelation, Instant at) {
        guardianId = newGuardianId;
        relation = newRelation;
        askAgain(at);
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

    int edition() {
        return edition;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
