package id.suara.messaging;

import id.suara.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mails for tests. */
final class Mails {

    static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");

    private Mails() {}

    static WriteMail toSiti() {
        return to("Siti Aminah", "siti@example.org");
    }

    static WriteMail to(String name, String address) {
        return new WriteMail("consent-request", new Subject("person", 7), name, address, "id", Map.of());
    }

    static Letter letter() {
        return new Letter("Persetujuan Anda", "Yth. Siti,\n", "<html><body>Yth. Siti,</body></html>");
    }

    /** For every mail that asks for consent. */
    static Map<String, Object> consentValues() {
        Map<String, Object> values = new HashMap<>();
        for (String name : List.of("guardian", "child", "fullName", "province", "congress", "link")) {
            values.put(name, name);
        }
        values.put("days", 30);
        values.put("lastDay", LocalDate.of(2027, 3, 30));
        return values;
    }

    static OutboxMail queued() {
        return OutboxMail.queued(toSiti(), letter(), "1@example.org", NOON);
    }

    static Outgoing outgoing(String address) {
        return new Outgoing(1, 1, "Siti Aminah", address, "id", "1@example.org", letter(), Outgoing.Headers.NONE, null);
    }
}
