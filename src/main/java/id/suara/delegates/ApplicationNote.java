package id.suara.delegates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words of staff to staff about one application; families never see them. */
@Entity
@Table(name = "application_note")
public class ApplicationNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "account_id")
    private long accountId;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ApplicationNote() {}

    static ApplicationNote of(Application application, long accountId, String text, Instant at) {
        ApplicationNote note = new ApplicationNote();
        note.applicationId = application.getId();
        note.accountId = accountId;
        note.text = text.strip();
        note.writtenAt = at;
        return note;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
