package id.suara.moderation.eyes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That a first moderator would publish a text. It never changes. */
@Embeddable
public class FirstLook {

    @Column(name = "first_by")
    private Long moderatorId;

    @Column(name = "first_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_cause")
    private EyesCause cause;

    @Column(name = "first_note")
    private String note;

    protected FirstLook() {}

    /** @param note to the child, such as on what was covered; null for none */
    public static FirstLook of(long moderatorId, EyesCause cause, String note, Instant at) {
        FirstLook look = new FirstLook();
        look.moderatorId = moderatorId;
        look.cause = cause;
        look.note = note;
        look.at = at;
        return look;
    }

    public boolean isBy(long someModerator) {
        return moderatorId != null && moderatorId == someModerator;
    }

    public Instant getAt() {
        return at;
    }
}
