package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The part of the {@link ContractWalk} that is about refused texts which another moderator reads. */
final class AppealsWalk {

    private static final String NOBODY = "999999999999";
    private static final String WORDS = "{\"words\": \"Aku tidak menulis tentang satu orang.\"}";
    private static final String CASE = "GET /moderation/cases/{id}/appeal";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final ContractWalk walk;
    private final String moderator = token("MODERATOR");
    private final String colleague = token("MODERATOR", 1);
    private final String delegate = token("DELEGATE");
    private final String friend = token("DELEGATE", 1);
    private final String organizer = token("ORGANIZER");

    AppealsWalk(ContractWalk walk) {
        this.walk = walk;
    }

    void all() throws SQLException {
        String title = "Jembatan " + mark;
        String sent = walk.expect(
                        201,
                        "POST /ideas",
                        "/ideas",
                        friend,
                        "{\"theme\": \"education\", \"title\": \"" + title
                                + "\", \"problem\": \"Jembatan ke sekolah kami sudah lapuk.\","
                                + " \"proposal\": \"Kami usul jembatan baru dari baja.\"}")
                .body();
        refused("idea", "ideas", id(sent), title);
        String comment = "Soal jembatan " + mark;
        String said = walk.expect(
                        201,
                        "POST /ideas/{id}/comments",
                        "/ideas/" + anIdea() + "/comments",
                        friend,
                        "{\"words\": \"" + comment + "\"}")
                .body();
        refused("idea_comment", "comments", id(said), comment);
    }

    private void refused(String table, String path, String id, String title) throws SQLException {
        String ask = "PUT /" + path + "/{id}/appeal";
        String state = "GET /my/" + path + "/{id}/appeal";
        String asked = "/" + path + "/" + id + "/appeal";
        walk.expect(409, ask, asked, friend, WORDS);
        walk.expect(404, state, "/my" + asked, friend, null);
        decide(title, moderator, "REFUSE");
        letItBeTold(table, id);
        JsonObject possible = object(walk.expect(200, state, "/my" + asked, friend, null));
        assertThat(text(possible, "state")).isEqualTo("POSSIBLE");
        assertThat(text(possible, "next")).contains("kakak moderator lain");
        walk.expect(404, state, "/my" + asked, delegate, null);
        walk.expect(404, ask, asked, delegate, WORDS);
        walk.expect(404, ask, "/" + path + "/" + NOBODY + "/appeal", friend, WORDS);
        walk.expect(403, ask, asked, organizer, WORDS);
        walk.expect(422, ask, asked, friend, "{\"words\": \"" + "a".repeat(1001) + "\"}");
        walk.expect(400, ask, asked, friend, "{");
        assertThat(text(object(walk.expect(200, ask, asked, friend, WORDS)), "status"))
                .isEqualTo("APPEALED");
        walk.expect(409, ask, asked, friend, null);
        walk.expect(200, state, "/my" + asked, friend, null);

        String found = "/moderation/cases/" + text(row(title, colleague), "id");
        assertThat(text(object(walk.expect(200, CASE, found + "/appeal", colleague, null)), "words"))
                .contains("satu orang");
        walk.expect(403, CASE, found + "/appeal", moderator, null);
        walk.expect(403, "PUT /moderation/cases/{id}/claim", found + "/claim", moderator, null);
        walk.expect(404, CASE, "/moderation/cases/" + NOBODY + "/appeal", moderator, null);
        String standing = "GET /moderation/appeals";
        assertThat(object(walk.expect(200, standing, "/moderation/appeals", organizer, null))
                        .get("waiting")
                        .getAsInt())
                .isPositive();
        walk.expect(403, standing, "/moderation/appeals", moderator, null);
        decide(title, colleague, "RETURN");
        String withdrawal = "/" + path + "/" + id + "/withdrawal";
        walk.expect(200, "PUT /" + path + "/{id}/withdrawal", withdrawal, friend, null);
        walk.expect(404, state, "/my" + asked, friend, null);
    }

    private void decide(String title, String by, String outcome) {
        JsonElement row = row(title, by);
        String path = "/moderation/cases/" + text(row, "id");
        HttpResponse<String> seen = walk.expect(200, "GET /moderation/cases/{id}", path, by, null);
        String decision = "{\"revision\": %s, \"outcome\": \"%s\", \"reason\": \"Tulis tentang masalahnya, ya.\"}"
                .formatted(text(row, "revision"), outcome);
        walk.expect(
                200,
                "PUT /moderation/cases/{id}/decision",
                path + "/decision",
                by,
                decision,
                "If-Match",
                ContractWalk.tag(seen));
    }

    private JsonElement row(String title, String by) {
        return object(walk.expect(200, "GET /moderation/cases", "/moderation/cases", by, null))
                .getAsJsonArray("rows")
                .asList()
                .stream()
                .filter(each -> text(each, "title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The half minute is over in which a decision can be undone. */
    private static void letItBeTold(String table, String id) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("update " + table + " set told_from = now() - interval '1 second' where id = " + id);
            statement.execute("update moderation_case set decided_at = decided_at - interval '31 seconds'"
                    + " where status = 'DECIDED' and subject_id = " + id);
        }
    }

    private String anIdea() {
        return text(
                array(walk.expect(200, "GET /ideas", "/ideas?limit=1", null, null))
                        .get(0),
                "id");
    }

    private static String id(String json) {
        return json.replaceAll("(?s).*?\"id\":\\s*(\\d+).*", "$1");
    }
}
