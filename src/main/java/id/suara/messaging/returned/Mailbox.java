package id.suara.messaging.returned;

import id.suara.kernel.Settings;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * The mailbox to which mail is returned, over IMAP.
 *
 * @param security {@code tls}, {@code starttls} or {@code none}
 */
record Mailbox(String host, int port, String user, String password, String folder, String security) {

    /** What to do with an unread message. */
    interface Reading {

        /** @param beginning enough of it to see what it is
         *  @return whether it has been dealt with, and is to be marked as read */
        boolean read(long validity, long uid, byte[] beginning);
    }

    private static final int BEGINNING = 512 * 1024;
    private static final int IMAPS = 993;
    private static final String PATIENCE_MILLIS = "20000";

    /** @return absent while {@code SUARA_BOUNCE_IMAP_HOST} is not set */
    static Optional<Mailbox> of(Settings settings) {
        return settings.text("suara.bounce.imap.host")
                .map(host -> new Mailbox(
                        host,
                        settings.number("suara.bounce.imap.port", IMAPS),
                        settings.text("suara.bounce.imap.user").orElse(""),
                        settings.text("suara.bounce.imap.password").orElse(""),
                        settings.text("suara.bounce.imap.folder").orElse("INBOX"),
                        settings.text("suara.bounce.imap.tls").orElse("tls")));
    }

    /** Shows every unread message, the oldest first.
     *
     *  @param most of them at a time
     *  @return how many were dealt with
     *  @throws MessagingException when the server is away or refuses us */
    int read(int most, Reading reading) throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(host, port, user, password);
            try (Folder box = store.getFolder(folder)) {
                box.open(Folder.READ_WRITE);
                long validity = ((UIDFolder) box).getUIDValidity();
                Message[] unread = box.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                int done = 0;
                for (int i = 0; i < Math.min(most, unread.length); i++) {
                    if (reading.read(validity, ((UIDFolder) box).getUID(unread[i]), beginning(unread[i]))) {
                        unread[i].setFlag(Flags.Flag.SEEN, true);
                        done++;
                    }
                }
                return done;
            }
        }
    }

    private static byte[] beginning(Message message) {
        try (InputStream whole = ((IMAPMessage) message).getMimeStream()) {
            return whole.readNBytes(BEGINNING);
        } catch (MessagingException | IOException e) {
            // One that the server itself cannot give us is nothing to us, and must not stand before the others for
            // ever.
            return new byte[0];
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.imap.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.imap.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.imap.ssl.enable", Boolean.toString(security.equals("tls")));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.starttls.enable", Boolean.toString(security.equals("starttls")));
        properties.setProperty("mail.imap.starttls.required", Boolean.toString(security.equals("starttls")));
        // Looking at a message must not mark it as read.
        properties.setProperty("mail.imap.peek", "true");
        return properties;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
