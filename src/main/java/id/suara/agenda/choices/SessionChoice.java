package id.suara.agenda.choices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** That a delegate chose a session: on a seat, or in line for one. The session's seats are there for the database's own check. */
@Entity
@Table(name = "session_choice")
class SessionChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "application_id")
    private long applicationId;

    private int arrived;

    private Integer seat;

    private Integer seats;

    private Instant since;

    @Version
    private long version;

    protected SessionChoice() {}

    static SessionChoice inLine(Seating seating, long applicationId, Instant at) {
        SessionChoice choice = new SessionChoice();
        choice.sessionId = seating.sessionId();
        choice.applicationId = applicationId;
        choice.arrived = seating.arrive();
        choice.since = at;
        return choice;
    }

    /** @param number from 1 to the session's seats */
    void sit(int number, Seating seating, Instant at) {
        seat = number;
        seats = seating.seats();
        since = at;
    }

    /** Seats before it became free, and the session is smaller now. */
    void moveUp(int number) {
        seat = number;
    }

    long sessionId() {
        return sessionId;
    }

    long applicationId() {
        return applicationId;
    }

    int arrived() {
        return arrived;
    }

    boolean isSeated() {
        return seat != null;
    }

    /** Null while they wait. */
    Integer seat() {
        return seat;
    }
}
