package id.suara.webinars.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** For how long somebody was there, by a person of the team who knows better than a report. */
@Entity
@Table(name = "webinar_hand_minutes")
public class HandMinutes {

    @Id
    @Column(name = "registration_id")
    private long registrationId;

    private int minutes;

    private String reason;

    @Column(name = "noted_by")
    private long notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected HandMinutes() {}

    static HandMinutes of(long registrationId) {
        HandMinutes noted = new HandMinutes();
        noted.registrationId = registrationId;
        return noted;
    }

    void note(int counted, String why, long by, Instant at) {
        minutes = counted;
        reason = why;
        notedBy = by;
        notedAt = at;
    }

    long getRegistrationId() {
        return registrationId;
    }

    int getMinutes() {
        return minutes;
    }

    String getReason() {
        return reason;
    }
}
