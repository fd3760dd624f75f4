package id.suara.messaging.returned;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into the mailbox for returned mail. */
@ApplicationScoped
public class ReturnedMailRound {

    private static final Logger LOG = Logger.getLogger(ReturnedMailRound.class.getName());
    private static final int MOST = 200;
    private static final Duration LEASE = Duration.ofMinutes(15);

    @Inject
    ReturnedMail returned;

    @Inject
    Settings settings;

    private final ReportReader reader = new ReportReader();
    private volatile boolean away;

    /** Does nothing without a mailbox, and while another node reads it. Never throws. */
    public void run() {
        Optional<Mailbox> mailbox = Mailbox.of(settings);
        if (mailbox.isPresent() && returned.take(LEASE)) {
            try {
                mailbox.get().read(MOST, this::read);
                away = false;
            } catch (MessagingException e) {
                if (!away) {
                    LOG.log(Level.WARNING, "The mailbox for returned mail cannot be read: {0}", e.getMessage());
                }
                away = true;
            } finally {
                returned.giveBack();
            }
        }
    }

    /** @return whether it is done with */
    boolean read(long validity, long uid, byte[] beginning) {
        try {
            returned.keep(validity, uid, reader.read(beginning));
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A returned mail could not be dealt with", e);
        }
        try {
            returned.note(validity, uid, "failed");
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nor could that be noted: it is read again later", e);
            return false;
        }
    }
}
