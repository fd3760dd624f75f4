package id.suara.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Mails in a second to a local sink, over what a bare Jakarta Mail loop with as many connections brings there. */
final class MailRate implements Measure {

    /** As many lines as one node opens. */
    private static final int LINES = 3;

    @Override
    public String name() {
        return "mail-rate";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        int number = stage.quick() ? 1500 : 6000;
        try (MailSink sink = new MailSink();
                Suara server = MailStage.start(stage, sink.port(), "mail-rate")) {
            server.awaitQuiet();
            List<Double> rates = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            // The first of each warms both up.
            for (int round = 0; round < 4; round++) {
                sink.forget();
                MailStage.write(server, number);
                MailStage.await(sink, number);
                rates.add((number - 1) / sink.seconds());
                Thread.sleep(1000);
                sink.forget();
                loop(sink.port(), number);
                MailStage.await(sink, number);
                bare.add((number - 1) / sink.seconds());
                stage.say("  " + Result.number(rates.get(round)) + " of " + Result.number(bare.get(round)));
            }
            return Result.of(name(), best(rates), "mails/s").over(best(bare)).promisedRatioAtLeast(0.8);
        }
    }

    private static double best(List<Double> rates) {
        return rates.stream().skip(1).mapToDouble(rate -> rate).max().orElseThrow();
    }

    private static void loop(int port, int number) throws Exception {
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        try {
            List<Callable<Void>> turns = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                int from = line;
                turns.add(() -> send(port, from, number));
            }
            for (Future<Void> done : lines.invokeAll(turns)) {
                done.get();
            }
        } finally {
            lines.shutdown();
        }
    }

    private static Void send(int port, int from, int number) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = from; i < number; i += LINES) {
                MimeMessage message = new MimeMessage(session);
                message.setFrom(new InternetAddress("suara@example.id"));
                message.setRecipient(Message.RecipientType.TO, new InternetAddress("siti" + i + "@d.example"));
                message.setSubject("Perubahan jadwal", "UTF-8");
                message.setSentDate(new Date());
                MimeMultipart parts = new MimeMultipart("alternative");
                parts.addBodyPart(part(MailStage.TEXT, "plain"));
                parts.addBodyPart(part(MailStage.HTML, "html"));
                message.setContent(parts);
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
        return null;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }
}
