package id.suara.messaging;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail in the form in which it goes over the line. */
final class Mime {

    static final String SENDER = "Suara · Kongres Anak Indonesia";

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
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Outgoing mail) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(part(mail.letter().text(), "plain"));
        words.addBodyPart(part(mail.letter().html(), "html"));
        if (mail.calendar() == null) {
            return words;
        }
        if (mail.calendar().invites()) {
            words.addBodyPart(calendar(mail.calendar()));
            return words;
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        MimeBodyPart file = calendar(mail.calendar());
        file.setFileName(mail.calendar().fileName());
        return new MimeMultipart("mixed", letter, file);
    }

    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.bytes(), calendar.contentType())));
        part.setHeader("Content-Type", calendar.contentType());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
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
