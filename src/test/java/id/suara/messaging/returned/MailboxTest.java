package id.suara.messaging.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox as a mail server serves it. */
class MailboxTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser box;

    @BeforeEach
    void start() {
        server.start();
        box = server.setUser("suara@example.id", "suara", "rahasia");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void showsEachUnreadMessageOnceWithItsBytes() throws Exception {
        put(Reports.failed("a@b", "failed", "5.1.1", "no"));
        put(Reports.leave("suara@example.id"));
        List<String> seen = new ArrayList<>();
        Set<Long> uids = new HashSet<>();
        assertThat(mailbox("rahasia").read(10, (validity, uid, bytes) -> {
                    seen.add(new String(bytes, StandardCharsets.ISO_8859_1));
                    uids.add(uid);
                    return true;
                }))
                .isEqualTo(2);
        assertThat(uids).hasSize(2);
        assertThat(seen.get(0)).contains("Action: failed");
        assertThat(seen.get(1)).contains("Sedang cuti");
        assertThat(mailbox("rahasia").read(10, (validity, uid, bytes) -> true)).isZero();
    }

    @Test
    void leavesUnreadWhatWasNotDealtWithAndTakesAFewAtATime() throws Exception {
        for (int i = 0; i < 5; i++) {
            put(Reports.leave("suara@example.id"));
        }
        assertThat(mailbox("rahasia").read(10, (validity, uid, bytes) -> false)).isZero();
        assertThat(mailbox("rahasia").read(3, (validity, uid, bytes) -> true)).isEqualTo(3);
        assertThat(mailbox("rahasia").read(3, (validity, uid, bytes) -> true)).isEqualTo(2);
    }

    @Test
    void readsNoMoreThanTheBeginningOfAHugeMessage() throws Exception {
        put("From: a@example.org\nSubject: besar\n\n"
                + "x".repeat(70).concat("\n").repeat(20_000));
        mailbox("rahasia").read(1, (validity, uid, bytes) -> {
            assertThat(bytes.length).isEqualTo(512 * 1024);
            return true;
        });
    }

    @Test
    void saysSoWhenItIsAwayOrRefusesUs() {
        assertThatThrownBy(() -> mailbox("salah").read(1, (validity, uid, bytes) -> true))
                .isInstanceOf(MessagingException.class);
        Mailbox away = new Mailbox("127.0.0.1", 1, "suara", "x", "INBOX", "none");
        assertThatThrownBy(() -> away.read(1, (validity, uid, bytes) -> true)).isInstanceOf(MessagingException.class);
        assertThat(away).hasToString("127.0.0.1:1");
    }

    @Test
    void saysNothingToAServerThatWillNotMakeTheLineSecret() {
        Mailbox strict = new Mailbox("127.0.0.1", server.getImap().getPort(), "suara", "rahasia", "INBOX", "starttls");
        assertThatThrownBy(() -> strict.read(1, (validity, uid, bytes) -> true)).isInstanceOf(MessagingException.class);
    }

    private Mailbox mailbox(String password) {
        return new Mailbox("127.0.0.1", server.getImap().getPort(), "suara", password, "INBOX", "none");
    }

    private void put(String message) throws MessagingException {
        box.deliver(new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Reports.bytes(message))));
    }
}
