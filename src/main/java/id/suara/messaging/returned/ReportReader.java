package id.suara.messaging.returned;

import id.suara.messaging.DeliveryFailure;
import id.suara.messaging.ReturnAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a message that anybody can have written. */
final class ReportReader {

    private static final Logger LOG = Logger.getLogger(ReportReader.class.getName());

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_PART = 64 * 1024;
    private static final Pattern NUMBER = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@");
    private static final Pattern DAEMON = Pattern.compile("(?i)\\b(mailer-daemon|postmaster)@");
    private static final Pattern STOP = Pattern.compile("(?i)^\\s*stop\\s+(\\S{1,400})\\s*$");
    private static final List<String> RETURNED_TO = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

    private final Session session = Session.getInstance(properties());

    /** Parts by their kind, as deep as reports go. */
    private static final class Parts {
        private InternetHeaders status;
        private InternetHeaders complaint;
        private InternetHeaders original;
        private int seen;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        // What is not quite in order is read as far as it goes.
        properties.setProperty("mail.mime.multipart.ignoremissingendboundary", "true");
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }

    /** Never throws.
     *
     *  @param message its beginning is enough */
    ReturnedReport read(byte[] message) {
        try {
            return read(new MimeMessage(session, new ByteArrayInputStream(message)));
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.log(Level.FINE, "A message in the mailbox for returned mail cannot be read", e);
            return new ReturnedReport.Nothing("unreadable");
        }
    }

    private static ReturnedReport read(MimeMessage message) throws MessagingException, IOException {
        Parts parts = new Parts();
        collect(message, parts, 0);
        String number = Optional.ofNullable(parts.original)
                .map(original -> original.getHeader("Message-ID", null))
                .map(String::toLowerCase)
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .or(() -> returnedTo(message))
                .orElse(null);
        if (parts.complaint != null) {
            return complaint(parts.complaint, number);
        }
        if (parts.status != null) {
            return status(parts.status, number);
        }
        return bare(message, number);
    }

    private static ReturnedReport complaint(InternetHeaders fields, String number) {
        String type = String.valueOf(fields.getHeader("Feedback-Type", null)).strip();
        return type.equalsIgnoreCase("not-spam")
                ? new ReturnedReport.Nothing("no-complaint")
                : failed(number, DeliveryFailure.COMPLAINED);
    }

    private static ReturnedReport status(InternetHeaders fields, String number) {
        if (!"failed"
                .equalsIgnoreCase(
                        String.valueOf(fields.getHeader("Action", null)).strip())) {
            return new ReturnedReport.Nothing("not-failed");
        }
        String status = fields.getHeader("Status", null);
        String words = fields.getHeader("Diagnostic-Code", null);
        // 5.0.0 says no more than that it failed: then the server's words may know better.
        boolean bare = status == null || status.strip().endsWith(".0.0");
        return failed(number, DeliveryFailure.ofStatus(bare ? words + " " + status : status));
    }

    /** A server that has never heard of reports says in its own words that something is wrong: not what, so once is not enough. */
    private static ReturnedReport bare(MimeMessage message, String number) throws MessagingException {
        String answered = message.getHeader("Auto-Submitted", null);
        if (message.getHeader("X-Autoreply") != null
                || (answered != null && answered.toLowerCase(Locale.ROOT).startsWith("auto-replied"))) {
            return new ReturnedReport.Nothing("automatic-answer");
        }
        Matcher stop = STOP.matcher(String.valueOf(message.getSubject()));
        if (stop.matches()) {
            return new ReturnedReport.Stop(stop.group(1));
        }
        String from = message.getHeader("From", null);
        return from != null && DAEMON.matcher(from).find()
                ? failed(number, DeliveryFailure.PASSING)
                : new ReturnedReport.Nothing("no-report");
    }

    private static ReturnedReport failed(String number, DeliveryFailure failure) {
        return number == null ? new ReturnedReport.Nothing("no-number") : new ReturnedReport.Failed(number, failure);
    }

    private static Optional<String> returnedTo(MimeMessage message) {
        for (String header : RETURNED_TO) {
            Optional<String> found = ReturnAddress.numberIn(value(message, header));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String value(MimeMessage message, String header) {
        try {
            return String.valueOf(message.getHeader(header, ", "));
        } catch (MessagingException e) {
            return "";
        }
    }

    private static void collect(Part part, Parts parts, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts.seen > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            Multipart inner = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < inner.getCount() && parts.seen <= MOST_PARTS; i++) {
                collect(inner.getBodyPart(i), parts, depth + 1);
            }
        } else if (part.isMimeType("message/delivery-status") && parts.status == null) {
            parts.status = fields(part).stream()
                    .filter(fields -> fields.getHeader("Action") != null)
                    .findFirst()
                    .orElse(null);
        } else if (part.isMimeType("message/feedback-report") && parts.complaint == null) {
            parts.complaint = fields(part).stream().findFirst().orElse(null);
        } else if (depth > 0
                && parts.original == null
                && (part.isMimeType("message/rfc822")
                        || part.isMimeType("message/rfc822-headers")
                        || part.isMimeType("text/rfc822-headers"))) {
            parts.original = fields(part).stream().findFirst().orElse(null);
        }
    }

    /** Groups of fields, divided by empty lines. */
    private static List<InternetHeaders> fields(Part part) throws MessagingException, IOException {
        String text;
        try (InputStream content = part.getDataHandler().getDataSource().getInputStream()) {
            text = new String(content.readNBytes(LONGEST_PART), StandardCharsets.ISO_8859_1);
        }
        List<InternetHeaders> groups = new ArrayList<>();
        for (String group : text.strip().split("\r?\n[ \t]*\r?\n", MOST_PARTS)) {
            byte[] lines = (group + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
            groups.add(new InternetHeaders(new ByteArrayInputStream(lines)));
        }
        return groups;
    }
}
