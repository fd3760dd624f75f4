package id.suara.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A demonstration of its own that sends to a sink, at any hour and pace, and mails for it. */
final class MailStage {

    /** How Message-IDs of these mails end. */
    static final String OURS = "@bench";

    static final String TEXT =
            "Yth. Siti Aminah,\n\n" + "Jadwal Budi berubah: sesi dipindah ke ruang lain.\n".repeat(20);
    static final String HTML =
            "<html><body>" + "<p>Jadwal Budi berubah: sesi dipindah ke ruang lain.</p>".repeat(60) + "</body></html>";

    private static final String INSERT =
            """
            insert into outbox_mail (id, kind, about_kind, about_id, recipient_name, recipient, language, subject, text_body,
              html_body, message_id, status, attempts, due_at, queued_at, version)
            select nextval('suara_id'), 'office-letter', 'bench', n, 'Siti Aminah',
              'siti' || n || '@d' || n %% 20 || '.example', 'id', 'Perubahan jadwal', '%s', '%s',
              gen_random_uuid() || '@bench', 'QUEUED', 0, now() + interval '1 day', now(), 1
            from generate_series(1, %d) n""";

    private MailStage() {}

    static Suara start(Stage stage, int port, String name) throws Exception {
        Path data = stage.folder().resolve(name);
        Suara server = stage.started(() -> Suara.start(
                stage.home(),
                data,
                Map.of(
                        "SUARA_SMTP_HOST", "127.0.0.1",
                        "SUARA_SMTP_PORT", String.valueOf(port),
                        "SUARA_QUIET_FROM", "00:00",
                        "SUARA_QUIET_UNTIL", "00:00",
                        "SUARA_MAIL_PER_MINUTE", "10000000"),
                stage.folder().resolve(name + ".log")));
        server.awaitReady();
        return server;
    }

    /** Writes mails, and then lets all of them be due at once. */
    static void write(Suara server, int number) throws IOException, SQLException {
        change(server, INSERT.formatted(TEXT, HTML, number));
        change(server, "update outbox_mail set due_at = now() where about_kind = 'bench' and status = 'QUEUED'");
    }

    static void change(Suara server, String words) throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    static long count(Suara server, String query) throws IOException, SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits, three minutes at most, until the sink holds so many. */
    static void await(MailSink sink, int number) throws InterruptedException {
        for (int i = 0; i < 3600 && sink.count() < number; i++) {
            Thread.sleep(50);
        }
    }
}
