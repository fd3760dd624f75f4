package id.suara.messaging.texts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One edition of a mail's words in one language. It is never changed. */
@Entity
@Table(name = "mail_text")
public class MailText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String kind;

    private String language;

    private int edition;

    private String subject;

    private String body;

    private String button;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected MailText() {}

    static MailText written(MailKind kind, String language, int edition, Wording words, long by, Instant at) {
        MailText text = reverted(kind, language, edition, by, at);
        text.subject = words.subject();
        text.body = words.body();
        text.button = words.button();
        return text;
    }

    /** Back to the original words. */
    static MailText reverted(MailKind kind, String language, int edition, long by, Instant at) {
        MailText text = new MailText();
        text.kind = kind.code();
        text.language = language;
        text.edition = edition;
        text.writtenBy = by;
        text.writtenAt = at;
        return text;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    public int getEdition() {
        return edition;
    }

    public long getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Absent where it goes back to the original. */
    public Optional<Wording> words() {
        return subject == null ? Optional.empty() : Optional.of(new Wording(subject, body, button));
    }
}
