package id.suara.messaging;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Over SMTP. */
class SmtpTransport implements MailTransport {

    private static final int CLOSING = 421;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>]+@[^\\s<>]+>?");
    private static final int LONGEST_ERROR = 200;

    private final SmtpServer server;
    private final Clock clock;
    private final Session session;

    SmtpTransport(SmtpServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
        this.session = Session.getInstance(server.properties());
    }

    @Override
    public Line open() throws MailTrouble {
        return new SmtpLine(connected());
    }

    private Transport connected() throws MailTrouble {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(server.host(), server.port(), server.user(), server.password());
            return transport;
        } catch (AuthenticationFailedException e) {
            throw new MailTrouble("sign-in-refused");
        } catch (MessagingException e) {
            throw new MailTrouble("unreachable");
        }
    }

    private final class SmtpLine implements Line {

        private Transport transport;

        SmtpLine(Transport transport) {
            this.transport = transport;
        }

        @Override
        public Outcome send(Outgoing mail) throws MailTrouble {
            MimeMessage message;
            try {
                message = Mime.of(mail, session, server.from(), clock.instant());
            } catch (MessagingException e) {
                return new Outcome.Refused("address-wrong");
            }
            if (transport == null) {
                transport = connected();
            }
            try {
                transport.sendMessage(message, message.getAllRecipients());
                return new Outcome.Sent();
            } catch (MessagingException e) {
                return judged(e);
            }
        }

        private Outcome judged(MessagingException thrown) throws MailTrouble {
            SMTPAddressFailedException recipient = find(thrown, SMTPAddressFailedException.class);
            if (recipient != null) {
                return byCode(recipient.getReturnCode(), recipient);
            }
            SMTPSendFailedException reply = find(thrown, SMTPSendFailedException.class);
            // Below zero is no answer: the line broke, whatever was being said.
            if (reply == null || reply.getReturnCode() < 0) {
                return lost(thrown);
            }
            boolean ofUs =
                    reply.getCommand().startsWith("MAIL") || find(thrown, SMTPSenderFailedException.class) != null;
            if (reply.getReturnCode() == CLOSING || ofUs) {
                // Said before the server knew for whom the mail is: it would say so to every mail.
                close();
                throw new MailTrouble(told(reply));
            }
            return byCode(reply.getReturnCode(), reply);
        }

        private Outcome lost(MessagingException thrown) {
            close();
            return new Outcome.Deferred(thrown instanceof SendFailedException ? "not-sent" : "line-lost");
        }

        private Outcome byCode(int code, MessagingException reply) throws MailTrouble {
            if (code == CLOSING) {
                close();
                throw new MailTrouble(told(reply));
            }
            return code >= 500 ? new Outcome.Refused(told(reply)) : new Outcome.Deferred(told(reply));
        }

        @Override
        public void close() {
            Transport closing = transport;
            transport = null;
            if (closing != null) {
                try {
                    closing.close();
                } catch (MessagingException e) {
                    // Nothing hangs on a goodbye: every mail on this line has its answer.
                    transport = null;
                }
            }
        }
    }

    /** The server's own words without addresses, which are personal data. */
    private static String told(MessagingException reply) {
        String words = ADDRESS.matcher(String.valueOf(reply.getMessage()))
                .replaceAll("…")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return words.length() <= LONGEST_ERROR ? words : words.substring(0, LONGEST_ERROR);
    }

    private static <E extends Exception> E find(MessagingException thrown, Class<E> type) {
        for (Exception cause = thrown; cause != null; ) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return null;
    }
}
