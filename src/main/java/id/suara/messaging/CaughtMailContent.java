package id.suara.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A caught mail, opened: read back from what would have been sent, so that what is seen is what would have arrived.
 *
 *  @param html as it came; to be shown inertly
 *  @param links those of the text, in their order, each once */
public record CaughtMailContent(
        long id,
        String recipient,
        String from,
        String subject,
        Instant caughtAt,
        String text,
        String html,
        List<String> links) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static CaughtMailContent of(CaughtMail mail) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getContent()));
            String text = part(message, "text/plain");
            return new CaughtMailContent(
                    mail.getId(),
                    mail.getRecipient(),
                    ((InternetAddress) message.getFrom()[0]).toUnicodeString(),
                    message.getSubject(),
                    mail.getCaughtAt(),
                    text,
                    part(message, "text/html"),
                    LINK.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .toList());
        } catch (MessagingException e) {
            throw new IllegalStateException("a caught mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(Part whole, String type) throws MessagingException, IOException {
        if (whole.isMimeType(type)) {
            return ((String) whole.getContent()).replace("\r\n", "\n");
        }
        if (whole.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
