package id.suara.webinars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a personal link led into the meeting once. */
@Entity
@Table(name = "webinar_join")
class WebinarJoin {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "registration_id")
    private long registrationId;

    private String device;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected WebinarJoin() {}

    static WebinarJoin of(long registrationId, String device, Instant at) {
        WebinarJoin join = new WebinarJoin();
        join.registrationId = registrationId;
        join.device = device;
        join.joinedAt = at;
        return join;
    }
}
