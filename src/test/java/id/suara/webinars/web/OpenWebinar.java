package id.suara.webinars.web;

import id.suara.SuaraServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A webinar that visitors can register for, written where it belongs: how one is planned is another test's. */
public final class OpenWebinar {

    private OpenWebinar() {}

    /** @return its id */
    public static long of(String title, int places) throws SQLException {
        long id = Long.parseLong(first("select nextval('suara_id') + 900000000000 + " + System.nanoTime() % 1_000_000));
        sql(
                "insert into webinar (id, title, title_en, summary, summary_en, starts_at, ends_at, time_zone, meeting_link,"
                        + " sign_language, captions, needed_minutes, credit_minutes, status, sequence, created_at, version) values ("
                        + id + ", '" + title
                        + "', 'Referral', 'Cara merujuk.', 'How to refer.', now() + interval '20 days',"
                        + " now() + interval '20 days 2 hours', 'Asia/Jakarta', 'https://rapat.example/j/1', true, true, 90, 90,"
                        + " 'OPEN', 0, now(), 1)");
        sql("insert into webinar_places (webinar_id, capacity, taken, arrivals) values (" + id + ", " + places
                + ", 0, 0)");
        return id;
    }

    /** The way in that the mail to this address leads to. */
    public static String link(String email) throws SQLException {
        return first("select substring(text_body from '/webinars/mine\\?link=[A-Za-z0-9_.-]+') from outbox_mail"
                + " where kind = 'webinar-registered' and recipient = '" + email + "'");
    }

    public static String first(String query) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    public static void sql(String statement) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement prepared = database.createStatement()) {
            prepared.executeUpdate(statement);
        }
    }
}
