package id.suara.delegates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words of staff to staff about one application; families never see them. */
@Entity
@Table(name = "application_note")
public class ApplicationNote {

    /** What the words are about. */
    public enum Kind {
        /** Whatever somebody wanted to note. */
        WRITTEN,
        /** Why the child was moved on the waiting list. */
        MOVED_IN_LINE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ApplicationNote() {}

    static ApplicationNote of(Application application, long accountId, String text, Instant at) {
        return of(Kind.WRITTEN, application, accountId, text, at);
    }

    static ApplicationNote ofMove(Application application, long accountId, String why, Instant at) {
        return of(Kind.MOVED_IN_LINE, application, accountId, why, at);
    }

    private static ApplicationNote of(Kind kind, Application application, long accountId, String text, Instant at) {
        ApplicationNote note = new ApplicationNote();
        note.applicationId = application.getId();
        note.accountId = accountId;
        note.kind = kind;
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

    public Kind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
