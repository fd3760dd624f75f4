package id.suara.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of one registration for a webinar, as the server's log shows them, for pgbench: on a webinar of its own that
 * never fills, whose places are the one row that all queue at.
 */
final class WebinarStatements {

    private static final int PLACES = 100_000;

    private static final List<String> SCRIPT = List.of(
            "select nextval('bench_attendee') as n, nextval('suara_id') as registration \\gset",
            "begin;",
            "select pg_try_advisory_xact_lock(hashtextextended('bench bench-:n', 0));",
            "select fingerprint, status, location, etag, body from idempotent_request where caller = 'bench' and key = 'bench-:n' and created_at >= now() - interval '1 day';",
            "select sent, begun_at from address_pace where kind = 'webinars' and address = '127.0.0.1' and begun_at > now() - interval '1 hour';",
            "select set_config('lock_timeout', '3s', true);",
            "select arrivals, capacity, taken from webinar_places where webinar_id = :webinar for update \\gset",
            "select id, captions, created_at, credit_minutes, ends_at, meeting_link, needed_minutes, sequence, sign_language, starts_at, status, summary, summary_en, time_zone, title, title_en, version from webinar where id = :webinar;",
            "select * from webinar_registration where webinar_id = :webinar and lower(email) = lower('bench-:n@example.org') and status <> 'CANCELLED';",
            "insert into audit_entry (id, account_id, action, actor, at, details, subject_id, subject_kind) values (nextval('suara_id'), null, 'webinars.registered', 'visitor', now(), null, :registration, 'webinar-registration') returning id as entry \\gset",
            "insert into audit_origin (audit_entry_id, address) values (:entry, '127.0.0.1');",
            "update webinar_places set arrivals = :arrivals + 1, taken = :taken + 1 where webinar_id = :webinar;",
            "insert into webinar_registration (id, agreed_edition, arrived, captions, edition, email, institution, institution_kind, language, name, office_type, province_code, regency_code, registered_at, role, sign_language, status, version, webinar_id) values (:registration, 1, :arrivals + 1, true, 1, 'bench-:n@example.org', 'Dinas Sosial Kabupaten Sleman', 'SOCIAL_OFFICE', 'id', 'Siti Aminah', 'B', '34', '34.04', now(), 'Pekerja sosial', false, 'CONFIRMED', 1, :webinar);",
            "select count(*) from outbox_mail where lower(recipient) = lower('bench-:n@example.org') and kind in ('webinar-registered', 'webinar-series-registered') and status <> 'WITHHELD' and queued_at > now() - interval '7 days';",
            "insert into outbox_mail (id, about_id, about_kind, attempts, html_body, kind, language, message_id, queued_at, recipient, recipient_name, status, subject, text_body, version) values (nextval('suara_id'), :registration, 'webinar-registration', 0, repeat('a', HTML), 'webinar-registered', 'id', 'bench-:registration', now(), 'bench-:n@example.org', 'Bapak/Ibu', 'WITHHELD', 'Konfirmasi', repeat('a', TEXT), 1);",
            "insert into address_pace as p (kind, address, begun_at, sent) values ('webinars', '127.0.0.1', now(), 1) on conflict (kind, address) do update set begun_at = case when p.begun_at <= now() - interval '1 hour' then excluded.begun_at else p.begun_at end, sent = case when p.begun_at <= now() - interval '1 hour' then 1 else p.sent + 1 end returning sent, begun_at;",
            "insert into idempotent_request (caller, key, fingerprint, status, location, etag, body, created_at) values ('bench', 'bench-:n', sha256('bench-:n'), 202, null, null, cast('{\"status\": \"CONFIRMED\"}' as bytea), now()) on conflict (caller, key) do update set status = excluded.status, body = excluded.body, created_at = excluded.created_at;",
            "commit;");

    private final Suara server;
    private final Stage stage;

    WebinarStatements(Suara server, Stage stage) {
        this.server = server;
        this.stage = stage;
    }

    double perSecond(int clients, int seconds) throws IOException, SQLException, InterruptedException {
        long webinar = BenchWebinar.open(server, PLACES, Duration.ofDays(7)).id();
        List<String> script = new ArrayList<>(List.of("\\set webinar " + webinar));
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute("create sequence bench_attendee");
            statement.execute("analyze");
            String html = average(statement, "html_body");
            String text = average(statement, "text_body");
            SCRIPT.forEach(line -> script.add(line.replace("HTML", html).replace("TEXT", text)));
            double rate = PgBench.perSecond(server, stage, script, clients, seconds);
            check(statement, webinar);
            return rate;
        }
    }

    /** How long the mails are that the server wrote. */
    private static String average(Statement statement, String body) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select round(avg(length(" + body + "))) from outbox_mail where kind = 'webinar-registered'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** That it did the same: a turn and a place each. */
    private static void check(Statement statement, long webinar) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select p.arrivals = p.taken and p.taken = (select count(*) from webinar_registration r where r.webinar_id ="
                        + " p.webinar_id) from webinar_places p where p.webinar_id = " + webinar)) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new IllegalStateException("pgbench registered otherwise than the server does");
            }
        }
    }
}
