package id.suara.messaging.webinars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A note to those who registered for a webinar, as it was sent. It is never changed, and says nobody's name. */
@Entity
@Table(name = "webinar_note")
class AttendeeNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "webinar_id")
    private long webinarId;

    @Enumerated(EnumType.STRING)
    private NoteAudience audience;

    private String subject;

    private String body;

    private int recipients;

    @Column(name = "form_token")
    private String formToken;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected AttendeeNote() {}

    /** @param recipients how many it goes to, at least one
     *  @param formToken null for none */
    static AttendeeNote sent(long webinarId, WriteNote note, int recipients, String formToken, long by, Instant at) {
        AttendeeNote sent = new AttendeeNote();
        sent.webinarId = webinarId;
        sent.audience = note.audience();
        sent.subject = note.subject();
        sent.body = note.text();
        sent.recipients = recipients;
        sent.formToken = formToken;
        sent.writtenBy = by;
        sent.writtenAt = at;
        return sent;
    }

    long id() {
        return id;
    }
}
