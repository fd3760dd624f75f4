package id.suara.messaging;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail in the form in which it goes over the line. */
final class Mime {

    private static final String SENDER = "Suara · Kongres Anak Indonesia";

    /** Angus makes up a Message-ID whenever a message is saved; ours stays. */
    private static final class Identified extends SMTPMessage {
        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + messageId + ">");
        }
    }

    private Mime() {}

    /** @throws MessagingException for an address that is none; nothing was sent */
    static MimeMessage of(Outgoing mail, Session session, String from, Instant at) throws MessagingException {
        SMTPMessage message = new Identified(session, mail.messageId());
        message.setFrom(address(from, SENDER));
        message.setRecipient(Message.RecipientType.TO, address(mail.recipient(), mail.recipientName()));
        message.setSubject(mail.letter().subject(), "UTF-8");
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        for (Map.Entry<String, String> header : mail.headers().named().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        if (mail.headers().returnPath() != null) {
            message.setEnvelopeFrom(mail.headers().returnPath());
        }
        message.setContentLanguage(new String[] {mail.language()});
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.letter().text(), "plain"));
        parts.addBodyPart(part(mail.letter().html(), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        // Lines of any length, and no server on the way that would change them.
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress found = new InternetAddress(address, name, StandardCharsets.UTF_8.name());
            found.validate();
            return found;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
