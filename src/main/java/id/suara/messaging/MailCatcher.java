package id.suara.messaging;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;

/** Takes all mail while no mail server is set. Nothing leaves the machine. */
@ApplicationScoped
class MailCatcher implements MailTransport {

    private final Session session = Session.getInstance(new Properties());

    @Inject
    CaughtMails caught;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Line open() {
        return new Line() {
            @Override
            public Outcome send(Outgoing mail) {
                return keep(mail);
            }

            @Override
            public void close() {
                // There is no line.
            }
        };
    }

    private Outcome keep(Outgoing mail) {
        Instant now = clock.instant();
        ByteArrayOutputStream content = new ByteArrayOutputStream(16 * 1024);
        try {
            Mime.of(mail, session, SmtpServer.from(settings), now).writeTo(content);
        } catch (MessagingException e) {
            return new Outcome.Refused("address-wrong");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        caught.keep(mail, content.toByteArray(), now);
        return new Outcome.Sent();
    }
}
