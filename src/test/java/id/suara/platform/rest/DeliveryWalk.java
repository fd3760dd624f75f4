package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import id.suara.SuaraServer;
import id.suara.messaging.StopLink;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The part of the {@link ContractWalk} that is about stopped mail, mail that came back, and what families were told. */
final class DeliveryWalk {

    private static final String STOP = "POST /mail-stops";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String officer = token("PROVINCIAL_OFFICER");
    private final String administrator = token("ADMINISTRATOR");

    DeliveryWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        stops();
        families();
    }

    private void stops() {
        String path = "/mail-stops?" + StopLink.query("office-news", System.nanoTime());
        HttpResponse<String> page = walk.expect(303, "GET /mail-stops", path, null, null);
        assertThat(page.headers().firstValue("Location").orElseThrow()).contains("/mail-stop?kind=office-news&link=");
        for (int i = 0; i < 2; i++) {
            walk.expect(
                    204,
                    STOP,
                    path,
                    null,
                    "List-Unsubscribe=One-Click",
                    "Content-Type",
                    "application/x-www-form-urlencoded");
        }
        walk.expect(204, "DELETE /mail-stops", path, null, null);
        walk.expect(404, STOP, path + "x", null, null);
        walk.expect(404, STOP, path.replace("office-news", "consent-request"), null, null);
        walk.expect(404, STOP, "/mail-stops", null, null);
        walk.expect(404, "GET /mail-stops", "/mail-stops?kind=office-news", null, null);
    }

    private void families() throws SQLException {
        String[] found = first(
                        "select a.id || ' ' || m.id from outbox_mail m join application a on m.about_kind = 'person'"
                                + " and a.person_id = m.about_id join congress c on c.id = a.congress_id and c.is_current"
                                + " join guardianship s on s.person_id = a.person_id join guardian g on g.id = s.guardian_id"
                                + " and lower(g.email) = lower(m.recipient) where a.province_code = '35'"
                                + " and m.status = 'SENT' order by m.id desc limit 1")
                .split(" ");
        String list = "/delegates/" + found[0] + "/mails";
        HttpResponse<String> mails = walk.expect(200, "GET /delegates/{id}/mails", list, officer, null);
        assertThat(ApiClient.array(mails).isEmpty()).isFalse();
        walk.expect(422, "GET /delegates/{id}/mails", list + "?after=x", organizer, null);
        walk.expect(404, "GET /delegates/{id}/mails", "/delegates/999999999999/mails", organizer, null);
        walk.expect(403, "GET /delegates/{id}/mails", list, administrator, null);
        String read = "GET /delegates/{id}/mails/{mail}";
        HttpResponse<String> mail = walk.expect(200, read, list + "/" + found[1], organizer, null);
        assertThat(mail.body()).doesNotContain("link=").contains("?…");
        walk.expect(404, read, list + "/999999999999", organizer, null);

        change(
                "insert into mail_trouble (address_key, mail_id, reason, times, first_at, last_at, closed_at) values (1, "
                        + found[1] + ", 'no-such-address', 1, now(), now(), now())");
        try {
            JsonArray rows = ApiClient.array(
                    walk.expect(200, "GET /undelivered-addresses", "/undelivered-addresses", officer, null));
            assertThat(rows.asList()).anyMatch(row -> ApiClient.text(row, "id").equals(found[1]));
            String reopen = "/undelivered-addresses/" + found[1] + "/reopening";
            walk.expect(403, "PUT /undelivered-addresses/{id}/reopening", reopen, administrator, null);
            walk.expect(204, "PUT /undelivered-addresses/{id}/reopening", reopen, officer, null);
            walk.expect(
                    404,
                    "PUT /undelivered-addresses/{id}/reopening",
                    "/undelivered-addresses/999999999999/reopening",
                    organizer,
                    null);
        } finally {
            change("delete from mail_trouble where address_key = 1");
        }
    }

    private static String first(String query) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }

    private static void change(String words) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(words);
        }
    }
}
