package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The part of the {@link ContractWalk} that is about announcements. */
final class AnnouncementsWalk {

    private static final String LIST = "/announcements";
    private static final String NOBODY = "999999999999";
    private static final String WORDS =
            "{\"audience\": {\"kinds\": [\"%s\"], \"province\": \"35\"}, \"subject\": \"%s\", \"body\": \"Isi {{ name }}\","
                    + " \"subjectEn\": \"Meeting\", \"bodyEn\": \"Text\"%s}";

    private final ContractWalk walk;
    private final String organizer = token("ORGANIZER");
    private final String administrator = token("ADMINISTRATOR");
    private final String officer = token("PROVINCIAL_OFFICER");

    AnnouncementsWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        looking();
        String id = sending();
        receiving(id);
        waiting();
    }

    private void looking() throws SQLException {
        walk.expect(200, "POST /announcements/audience", LIST + "/audience", organizer, "{\"kinds\": [\"OFFICERS\"]}");
        walk.expect(422, "POST /announcements/audience", LIST + "/audience", organizer, "{\"kinds\": []}");
        walk.expect(400, "POST /announcements/audience", LIST + "/audience", organizer, "{\"kinds\": [\"BIRDS\"]}");
        String preview = "POST /announcements/preview";
        walk.expect(200, preview, LIST + "/preview?number=1", organizer, words("OFFICERS", "Rapat", ""));
        walk.expect(409, preview, LIST + "/preview", organizer, words("MODERATORS", "Rapat", ""));
        walk.expect(422, preview, LIST + "/preview", organizer, words("OFFICERS", "{{ login }}", ""));
        String test = "POST /announcements/test";
        sql("update account set contact_email = null where id in (select account_id from account_role where role ="
                + " 'ORGANIZER')");
        walk.expect(409, test, LIST + "/test", organizer, words("OFFICERS", "Rapat", ""));
        sql("update account set contact_email = 'panitia' || id || '@example.org' where id in (select account_id from"
                + " account_role where role = 'ORGANIZER')");
        walk.expect(204, test, LIST + "/test", organizer, words("OFFICERS", "Rapat", ""));
    }

    private String sending() throws SQLException {
        String write = "POST /announcements";
        HttpResponse<String> draft = walk.expect(201, write, LIST, organizer, words("OFFICERS", "Rapat", ""));
        String id = text(object(draft), "id");
        String one = LIST + "/" + id;
        walk.expect(422, write, LIST, organizer, words("OFFICERS", "", ""));
        walk.expect(403, write, LIST, administrator, words("OFFICERS", "Rapat", ""));
        walk.expect(200, "GET /announcements/{id}", one, administrator, null);
        walk.expect(404, "GET /announcements/{id}", LIST + "/" + NOBODY, organizer, null);
        String change = "PUT /announcements/{id}";
        walk.expect(422, change, one, organizer, words("OFFICERS", "Rapat", ""));
        walk.expect(412, change, one, organizer, words("OFFICERS", "Rapat", ""), "If-Match", "\"99\"");
        HttpResponse<String> changed = walk.expect(
                200, change, one, organizer, words("OFFICERS", "Rapat kerja", ""), "If-Match", ContractWalk.tag(draft));
        String release = "PUT /announcements/{id}/release";
        String tag = ContractWalk.tag(changed);
        walk.expect(422, release, one + "/release", organizer, "{}", "If-Match", tag);
        walk.expect(409, release, one + "/release", organizer, "{\"readers\": 77}", "If-Match", tag);
        walk.expect(409, "PUT /announcements/{id}/stop", one + "/stop", organizer, null);
        int readers = object(walk.expect(
                        200,
                        "POST /announcements/audience",
                        LIST + "/audience",
                        organizer,
                        "{\"kinds\": [\"OFFICERS\"], \"province\": \"35\"}"))
                .get("readers")
                .getAsInt();
        walk.expect(200, release, one + "/release", organizer, "{\"readers\": " + readers + "}", "If-Match", tag);
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> text(
                        object(walk.expect(200, "GET /announcements/{id}", one, organizer, null)), "status")
                .equals("SENT"));
        walk.expect(409, change, one, organizer, words("OFFICERS", "Rapat", ""), "If-Match", now(one));
        walk.expect(200, "PUT /announcements/{id}/resending", one + "/resending", organizer, null);
        walk.expect(404, "PUT /announcements/{id}/resending", LIST + "/" + NOBODY + "/resending", organizer, null);
        walk.expect(200, "GET /announcements", LIST, administrator, null);
        walk.expect(422, "GET /announcements", LIST + "?after=x", organizer, null);
        return id;
    }

    private void receiving(String id) {
        String read = "GET /notices/announcements/{id}";
        JsonObject told = object(walk.expect(200, read, "/notices/announcements/" + id, officer, null));
        assertThat(text(told, "text")).startsWith("Isi ");
        walk.expect(404, read, "/notices/announcements/" + id, organizer, null);
    }

    private void waiting() throws SQLException {
        String later = ", \"sendAt\": \"2031-01-01T00:00:00Z\"";
        String one = LIST + "/"
                + text(
                        object(walk.expect(
                                201, "POST /announcements", LIST, organizer, words("OFFICERS", "Nanti", later))),
                        "id");
        String release = "PUT /announcements/{id}/release";
        String approve = "PUT /announcements/{id}/approval";
        walk.expect(409, approve, one + "/approval", organizer, "{\"readers\": 1}", "If-Match", now(one));
        String id = one.substring(one.lastIndexOf('/') + 1);
        // As if it reached more than a hundred, and another had written it.
        sql("update announcement set status = 'WAITING' where id = " + id);
        int readers = object(walk.expect(
                        200,
                        "POST /announcements/audience",
                        LIST + "/audience",
                        organizer,
                        "{\"kinds\": [\"OFFICERS\"], \"province\": \"35\"}"))
                .get("readers")
                .getAsInt();
        walk.expect(403, approve, one + "/approval", organizer, "{\"readers\": " + readers + "}", "If-Match", now(one));
        sql(
                "update announcement set written_by = (select min(account_id) from account_role where role = 'ADMINISTRATOR')"
                        + " where id = " + id);
        walk.expect(409, release, one + "/release", organizer, "{\"readers\": " + readers + "}", "If-Match", now(one));
        walk.expect(200, approve, one + "/approval", organizer, "{\"readers\": " + readers + "}", "If-Match", now(one));
        walk.expect(200, "PUT /announcements/{id}/stop", one + "/stop", organizer, null);
        String gone = LIST + "/"
                + text(
                        object(walk.expect(
                                201, "POST /announcements", LIST, organizer, words("OFFICERS", "Buang", later))),
                        "id");
        walk.expect(422, "DELETE /announcements/{id}", gone, organizer, null);
        walk.expect(204, "DELETE /announcements/{id}", gone, organizer, null, "If-Match", now(gone));
        walk.expect(409, "DELETE /announcements/{id}", one, organizer, null, "If-Match", now(one));
    }

    private String now(String one) {
        return ContractWalk.tag(walk.expect(200, "GET /announcements/{id}", one, organizer, null));
    }

    private static String words(String kind, String subject, String more) {
        return WORDS.formatted(kind, subject, more);
    }

    private static void sql(String words) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(words);
        }
    }
}
