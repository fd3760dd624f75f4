package id.suara.agenda.choices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The seats of one optional session; locked by whoever gives or frees one. */
@Entity
@Table(name = "optional_session")
class Seating {

    @Id
    @Column(name = "session_id")
    private Long sessionId;

    private int seats;

    private int arrivals;

    protected Seating() {}

    /** @param wanted at least one
     *  @param taken which nobody loses */
    void fit(int wanted, int taken) {
        seats = Math.max(wanted, taken);
    }

    /** @return the number of who comes now, from 1 */
    int arrive() {
        return ++arrivals;
    }

    long sessionId() {
        return sessionId;
    }

    int seats() {
        return seats;
    }
}
