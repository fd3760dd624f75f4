package id.suara.delegates.form;

import id.suara.kernel.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Diet and travel of a child, for as long as the guardian consents to that (L5). Whoever reads it is recorded (L15). */
@Entity
@Table(name = "travel_and_health")
class TravelAndHealth {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    private String diet;

    private String travel;

    @Column(name = "told_at")
    private Instant toldAt;

    @Version
    private long version;

    protected TravelAndHealth() {}

    static TravelAndHealth told(long applicationId, TellDetails told, Instant at) {
        TravelAndHealth details = new TravelAndHealth();
        details.applicationId = applicationId;
        details.become(told, at);
        return details;
    }

    void become(TellDetails told, Instant at) {
        diet = orNull(told.diet());
        travel = orNull(told.travel());
        toldAt = at;
    }

    private static String orNull(String written) {
        String text = PlainText.clean(written);
        return text.isEmpty() ? null : text;
    }

    String diet() {
        return diet;
    }

    String travel() {
        return travel;
    }
}
