package id.suara.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail as it would have gone over the line, kept here instead. */
@Entity
@Table(name = "caught_mail")
class CaughtMail {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String recipient;

    private String subject;

    private byte[] content;

    @Column(name = "caught_at")
    private Instant caughtAt;

    protected CaughtMail() {}

    /** @param content the whole of it, headers too */
    static CaughtMail of(Outgoing mail, byte[] content, Instant at) {
        CaughtMail caught = new CaughtMail();
        caught.messageId = mail.messageId();
        caught.recipient = mail.recipient();
        caught.subject = mail.letter().subject();
        caught.content = content;
        caught.caughtAt = at;
        return caught;
    }

    Long getId() {
        return id;
    }

    String getMessageId() {
        return messageId;
    }

    String getRecipient() {
        return recipient;
    }

    byte[] getContent() {
        return content;
    }

    Instant getCaughtAt() {
        return caughtAt;
    }
}
