package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTextAndHtmlUnderTheStoredMessageId() throws Exception {
        server.start();

        assertThat(send(server.getSmtp().getPort(), "siti@example.org")).isEqualTo(new Outcome.Sent());

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getMessageID()).isEqualTo("<1@example.org>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("id");
        assertThat(message.getSentDate().toInstant()).isEqualTo(Mails.NOON);
        assertThat(message.getSubject()).isEqualTo("Persetujuan Anda");
        assertThat(message.getFrom()[0].toString()).contains("suara@example.org");
        assertThat(((jakarta.mail.internet.InternetAddress) message.getFrom()[0]).getPersonal())
                .isEqualTo("Suara · Kongres Anak Indonesia");
        Multipart parts = (Multipart) message.getContent();
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Yth. Siti,\r\n");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
    }

    @Test
    @DisplayName(
            "An invitation stands among the words, for mail programs to show; several events are one file beside them")
    void carriesWhatCalendarsRead() throws Exception {
        byte[] events = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        Multipart invited =
                content(new CalendarPart("text/calendar; charset=UTF-8; method=REQUEST", "acara.ics", events, true));
        assertThat(invited.getContentType()).startsWith("multipart/alternative");
        assertThat(invited.getCount()).isEqualTo(3);
        assertThat(invited.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(invited.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(events);

        Multipart published =
                content(new CalendarPart("text/calendar; charset=UTF-8; method=PUBLISH", "acara.ics", events, false));
        assertThat(published.getContentType()).startsWith("multipart/mixed");
        assertThat(published.getCount()).isEqualTo(2);
        assertThat(published.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(published.getBodyPart(1).getFileName()).isEqualTo("acara.ics");
        assertThat(published.getBodyPart(1).getContentType()).contains("method=PUBLISH");
    }

    private static Multipart content(CalendarPart calendar) throws Exception {
        Outgoing mail = Mails.outgoing("siti@example.org");
        Outgoing sent = new Outgoing(
                mail.id(),
                mail.version(),
                mail.recipientName(),
                mail.recipient(),
                mail.language(),
                mail.messageId(),
                mail.letter(),
                mail.headers(),
                calendar);
        Session session = Session.getInstance(new Properties());
        MimeMessage message = Mime.of(sent, session, "suara@example.org", Mails.NOON);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        message.writeTo(line);
        return (Multipart) new MimeMessage(session, new ByteArrayInputStream(line.toByteArray())).getContent();
    }

    @Test
    void saysWhichListItBelongsToAndIsReturnedToAnAddressOfItsOwn() throws Exception {
        server.start();
        Outgoing mail = Mails.outgoing("siti@example.org");
        Outgoing listed = new Outgoing(
                mail.id(),
                mail.version(),
                mail.recipientName(),
                mail.recipient(),
                mail.language(),
                mail.messageId(),
                mail.letter(),
                new Outgoing.Headers(
                        "kembali+1@example.org",
                        Map.of(
                                "List-Id",
                                "<office-news.suara.example>",
                                "List-Unsubscribe",
                                "<https://suara.example/api/v1/mail-stops?kind=office-news&link=" + "a".repeat(120)
                                        + ">",
                                "List-Unsubscribe-Post",
                                "List-Unsubscribe=One-Click")),
                null);
        try (MailTransport.Line line = transport(server.getSmtp().getPort()).open()) {
            assertThat(line.send(listed)).isEqualTo(new Outcome.Sent());
        }

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Return-Path")).containsExactly("<kembali+1@example.org>");
        assertThat(message.getHeader("List-Id")).containsExactly("<office-news.suara.example>");
        assertThat(message.getHeader("List-Unsubscribe", null)).contains("a".repeat(120) + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void saysThatTheServerIsAwayRatherThanBlamingTheMail() {
        int nobody = freePort();

        assertThatThrownBy(() -> transport(nobody).open())
                .isInstanceOf(MailTrouble.class)
                .hasMessage("unreachable");
    }

    @Test
    void takesAPermanentRefusalOfTheRecipientForFinalAndKeepsNoAddress() throws Exception {
        try (Scripted scripted = new Scripted(Map.of("RCPT", "550 5.1.1 <siti@example.org> unknown"))) {
            assertThat(send(scripted.port(), "siti@example.org")).isEqualTo(new Outcome.Refused("550 5.1.1 … unknown"));
        }
    }

    @Test
    void triesAgainAfterATemporaryRefusal() throws Exception {
        try (Scripted scripted = new Scripted(Map.of("RCPT", "451 4.7.1 greylisted"))) {
            assertThat(send(scripted.port(), "siti@example.org"))
                    .isEqualTo(new Outcome.Deferred("451 4.7.1 greylisted"));
        }
    }

    @Test
    void takesARefusalOfTheContentForFinal() throws Exception {
        try (Scripted scripted = new Scripted(Map.of(".", "554 5.6.0 no"))) {
            assertThat(send(scripted.port(), "siti@example.org")).isEqualTo(new Outcome.Refused("554 5.6.0 no"));
        }
    }

    @Test
    void takesARefusalOfTheSenderForTheServersTrouble() throws Exception {
        try (Scripted scripted = new Scripted(Map.of("MAIL", "550 5.7.1 not from here"))) {
            assertThatThrownBy(() -> send(scripted.port(), "siti@example.org"))
                    .isInstanceOf(MailTrouble.class)
                    .hasMessage("550 5.7.1 not from here");
        }
    }

    @Test
    void takesAGoodbyeForTheServersTrouble() throws Exception {
        try (Scripted scripted = new Scripted(Map.of("RCPT", "421 4.3.2 closing"))) {
            assertThatThrownBy(() -> send(scripted.port(), "siti@example.org")).isInstanceOf(MailTrouble.class);
        }
    }

    @Test
    void opensANewLineForTheNextMailAfterTheServerHungUp() throws Exception {
        try (Scripted scripted = new Scripted(Map.of("DATA", ""))) {
            try (MailTransport.Line line = transport(scripted.port()).open()) {
                assertThat(line.send(Mails.outgoing("siti@example.org"))).isInstanceOf(Outcome.Deferred.class);
                assertThat(line.send(Mails.outgoing("siti@example.org"))).isInstanceOf(Outcome.Deferred.class);
            }
        }
    }

    @Test
    void refusesAnAddressThatIsNoneWithoutAskingTheServer() throws Exception {
        server.start();

        assertThat(send(server.getSmtp().getPort(), "siti@@example.org"))
                .isEqualTo(new Outcome.Refused("address-wrong"));
        assertThat(send(server.getSmtp().getPort(), "siti@example.org\r\nBcc: all@example.org"))
                .isEqualTo(new Outcome.Refused("address-wrong"));

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void signsInWithTheNameAndPasswordOfTheSettings() throws Exception {
        server.setUser("suara@example.org", "suara", "rahasia sekali");
        server.getManagers().getUserManager().setAuthRequired(true);
        server.start();
        int port = server.getSmtp().getPort();

        try (MailTransport.Line line =
                transport(port, "suara", "rahasia sekali", false).open()) {
            assertThat(line.send(Mails.outgoing("siti@example.org"))).isEqualTo(new Outcome.Sent());
        }

        assertThatThrownBy(() -> transport(port, "suara", "salah", false).open())
                .isInstanceOf(MailTrouble.class)
                .hasMessage("sign-in-refused");
    }

    @Test
    void saysNothingToAServerThatWillNotMakeTheLineSecret() throws Exception {
        try (Scripted scripted = new Scripted(Map.of())) {
            assertThatThrownBy(() -> transport(scripted.port(), "suara", "rahasia sekali", true)
                            .open())
                    .isInstanceOf(MailTrouble.class)
                    .hasMessage("unreachable");
            assertThat(scripted.heard()).allMatch(command -> command.startsWith("EHLO") || command.equals("QUIT"));
        }
    }

    @Test
    void saysNothingMoreWhenTheSecretLineCannotBeMade() throws Exception {
        try (Scripted scripted =
                new Scripted(Map.of("EHLO", "250-scripted\r\n250 STARTTLS", "STARTTLS", "220 go on"))) {
            assertThatThrownBy(() -> transport(scripted.port(), "suara", "rahasia sekali", true)
                            .open())
                    .isInstanceOf(MailTrouble.class);
            assertThat(scripted.heard()).contains("STARTTLS").noneMatch(command -> command.startsWith("AUTH"));
        }
    }

    private static Outcome send(int port, String address) throws MailTrouble {
        try (MailTransport.Line line = transport(port).open()) {
            return line.send(Mails.outgoing(address));
        }
    }

    private static SmtpTransport transport(int port) {
        return transport(port, null, null, false);
    }

    private static SmtpTransport transport(int port, String user, String password, boolean startTls) {
        return new SmtpTransport(
                new SmtpServer("127.0.0.1", port, user, password, startTls, "suara@example.org", Duration.ofSeconds(5)),
                Clock.fixed(Mails.NOON, ZoneOffset.UTC));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail server that says what it is told to: by command the reply, empty for hanging up, else all is well. */
    private static final class Scripted implements AutoCloseable {
        private final ServerSocket listening = new ServerSocket(0);
        private final Map<String, String> replies;
        private final List<String> heard = new CopyOnWriteArrayList<>();

        Scripted(Map<String, String> replies) throws IOException {
            this.replies = replies;
            Thread thread = new Thread(this::serve, "scripted-smtp");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return listening.getLocalPort();
        }

        /** What was said to it, as far as it could be read. */
        List<String> heard() {
            return heard;
        }

        private void serve() {
            while (!listening.isClosed()) {
                try (Socket socket = listening.accept()) {
                    talk(socket);
                } catch (IOException e) {
                    // The test is over, or the client hung up: the next one is waited for.
                    continue;
                }
            }
        }

        private void talk(Socket socket) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            say(socket, "220 scripted");
            boolean content = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (content && !line.equals(".")) {
                    continue;
                }
                heard.add(line);
                String command = content ? "." : line.split(" ", 2)[0];
                content = false;
                String reply = replies.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
                if (reply.isEmpty()) {
                    return;
                }
                say(socket, reply);
                content = command.equals("DATA") && reply.startsWith("354");
            }
        }

        private static void say(Socket socket, String reply) throws IOException {
            socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }
}
