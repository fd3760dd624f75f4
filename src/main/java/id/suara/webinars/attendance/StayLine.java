package id.suara.webinars.attendance;

import id.suara.webinars.reports.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One row of a report. */
@Embeddable
class StayLine {

    private int line;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    private Integer minutes;

    protected StayLine() {}

    static StayLine of(Presence presence) {
        StayLine stay = new StayLine();
        stay.line = presence.line();
        stay.joinedAt = presence.joined();
        stay.leftAt = presence.left();
        stay.minutes = presence.minutes();
        return stay;
    }

    Presence presence() {
        return new Presence(line, "", null, null, joinedAt, leftAt, minutes);
    }
}
