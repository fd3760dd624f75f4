package id.suara.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.SuaraServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tracks, commissions, people, buildings, rooms and ways as an organizer's own program arranges them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PartsResourceIT {

    private static final String NOBODY = "999999999999";

    /** @param plan a valid one, named {@code Satu}
     *  @param faulty one in which each of {@code faults} is wrong */
    private record Part(String path, String plan, String faulty, List<String> faults) {

        String renamed() {
            return plan.replace("Satu", "Dua");
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part(
                    "tracks",
                    "{\"kind\": \"WORKSHOP\", \"name\": \"Satu\", \"nameEn\": \"One\"}",
                    "{\"name\": \"S\", \"nameEn\": \"O\"}",
                    List.of("kind", "name", "nameEn")),
            new Part(
                    "commissions",
                    "{\"name\": \"Satu\", \"size\": 30}",
                    "{\"nameEn\": \"O\", \"size\": 0}",
                    List.of("name", "nameEn", "size")),
            new Part(
                    "speakers",
                    "{\"kind\": \"FACILITATOR\", \"name\": \"Satu\", \"position\": \"Forum Anak\"}",
                    "{\"name\": \" \", \"position\": \"x\", \"bioEn\": \"y\"}",
                    List.of("bioEn", "kind", "name", "position")),
            new Part(
                    "buildings",
                    "{\"name\": \"Satu\", \"address\": \"Jalan Merdeka 1\"}",
                    "{\"address\": \"J\"}",
                    List.of("address", "name")),
            new Part(
                    "rooms",
                    "{\"name\": \"Satu\", \"mode\": \"ONLINE\", \"capacity\": 100, \"link\": \"https://daring.example.org/1\"}",
                    "{\"name\": \"S\", \"capacity\": 20001, \"link\": \"http://daring.example.org\"}",
                    List.of("capacity", "link", "mode", "name")));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token;

    @BeforeEach
    void planACongress() throws SQLException {
        long id = newCongress();
        token = "it-" + id;
        sql("insert into account (id, login, passphrase, display_name, language, status, edition, failures, created_at,"
                + " version) values (-" + id + ", 'it-" + id + "', 'x', 'Panitia', 'id', 'ACTIVE', 0, 0, now(), 1)");
        sql("insert into account_role values (-" + id + ", 'ORGANIZER')");
        sql("insert into api_token values (-" + id + ", -" + id + ", 'it', sha256('" + token
                + "'::bytea), now(), now() + interval '1 hour', null, 1)");
    }

    private static long newCongress() throws SQLException {
        long id = System.nanoTime() / 1000 % 1_000_000_000;
        sql("update congress set is_current = false where is_current");
        sql("insert into congress values (" + id
                + ", 'Kongres uji', '2027-09-21', '2027-09-23', 'Asia/Jakarta', 10, 1000, true, 1)");
        return id;
    }

    @Test
    void areAddedReadChangedAndRemovedByTheVersionThatWasSeen() throws Exception {
        for (Part part : PARTS) {
            HttpResponse<String> added = send("POST", part.path(), part.plan());
            assertThat(added.statusCode()).as(part + added.body()).isEqualTo(201);
            String one = part.path() + "/" + id(added);
            assertThat(URI.create(header(added, "Location")).getPath()).isEqualTo("/api/v1/programme/" + one);
            HttpResponse<String> read = send("GET", one, null);
            assertThat(object(read)).as(one).isEqualTo(object(added));
            assertThat(header(read, "ETag")).isEqualTo(header(added, "ETag"));
            assertThat(header(read, "Cache-Control")).contains("no-store");
            HttpResponse<String> list = send("GET", part.path(), null);
            assertThat(Json.createReader(new StringReader(list.body())).readArray())
                    .containsExactly(object(read));

            String seen = header(read, "ETag");
            assertRefused(422, "request.if-match-missing", send("PUT", one, part.renamed()));
            assertRefused(412, "programme.changed", send("PUT", one, part.renamed(), "If-Match", "\"99\""));
            HttpResponse<String> changed = send("PUT", one, part.renamed(), "If-Match", seen);
            assertThat(changed.statusCode()).as(part + changed.body()).isEqualTo(200);
            assertThat(object(changed).getString("name")).isEqualTo("Dua");
            assertThat(header(changed, "ETag")).isNotEqualTo(seen);

            assertRefused(422, "request.if-match-missing", send("DELETE", one, null));
            assertRefused(412, "programme.changed", send("DELETE", one, null, "If-Match", seen));
            HttpResponse<String> removed = send("DELETE", one, null, "If-Match", header(changed, "ETag"));
            assertThat(removed.statusCode()).as(one).isEqualTo(204);
            assertRefused(404, "programme.none", send("GET", one, null));
            assertRefused(404, "programme.none", send("PUT", one, part.plan(), "If-Match", seen));
            assertRefused(404, "programme.none", send("DELETE", one, null, "If-Match", seen));
        }
    }

    @Test
    void takeNothingFromWhatWasSentThatIsNotTheirs() throws Exception {
        String building = id(send("POST", "buildings", "{\"name\": \"Wisma\"}"));
        JsonObject online = object(send(
                "POST",
                "rooms",
                "{\"name\": \"Daring\", \"mode\": \"ONLINE\", \"capacity\": 9, \"buildingId\": " + building + "}"));
        JsonObject onSite = object(send(
                "POST",
                "rooms",
                "{\"id\": 1, \"name\": \" Aula \", \"mode\": \"ON_SITE\", \"capacity\": 9, \"link\": \"https://a.example\","
                        + " \"buildingId\": " + building + "}"));
        assertThat(online.keySet()).containsExactlyInAnyOrder("id", "name", "mode", "capacity", "version");
        assertThat(onSite.keySet())
                .containsExactlyInAnyOrder("id", "name", "mode", "capacity", "buildingId", "building", "version");
        assertThat(onSite.getString("name")).isEqualTo("Aula");
        assertThat(onSite.getString("building")).isEqualTo("Wisma");
    }

    @Test
    void tellWhichFieldsAreWrong() throws Exception {
        for (Part part : PARTS) {
            HttpResponse<String> refused = send("POST", part.path(), part.faulty());
            assertRefused(422, "request.invalid", refused);
            assertThat(fields(refused)).as(part.path()).isEqualTo(part.faults());
            assertThat(send("POST", part.path(), "{").statusCode()).isEqualTo(400);
            assertThat(send("POST", part.path(), "").statusCode()).isEqualTo(400);
            assertRefused(422, "request.invalid", send("POST", part.path(), "null"));

            String one = part.path() + "/" + id(send("POST", part.path(), part.plan()));
            HttpResponse<String> unchanged = send("PUT", one, part.faulty(), "If-Match", "\"1\"");
            assertRefused(422, "request.invalid", unchanged);
            assertThat(fields(unchanged)).as(part.path()).isEqualTo(part.faults());
            assertThat(object(send("GET", one, null)).getString("name")).isEqualTo("Satu");
        }
    }

    @Test
    void haveNamesOfTheirOwnAndStandInWhatTheCongressHas() throws Exception {
        for (Part part : PARTS) {
            send("POST", part.path(), part.plan());
            HttpResponse<String> again = send("POST", part.path(), part.plan());
            if (part.path().equals("speakers")) {
                assertThat(again.statusCode()).isEqualTo(201);
            } else {
                assertRefused(422, "programme.name-taken", again);
                assertThat(fields(again)).containsExactly("name");
                HttpResponse<String> other = send("POST", part.path(), part.renamed());
                HttpResponse<String> renamed =
                        send("PUT", part.path() + "/" + id(other), part.plan(), "If-Match", header(other, "ETag"));
                assertRefused(422, "programme.name-taken", renamed);
            }
        }
        String hall = "{\"name\": \"Aula\", \"mode\": \"HYBRID\", \"capacity\": 9%s}";
        HttpResponse<String> nowhere = send("POST", "rooms", hall.formatted(""));
        assertRefused(422, "programme.building-missing", nowhere);
        assertThat(fields(nowhere)).containsExactly("buildingId");
        assertRefused(
                422,
                "programme.building-unknown",
                send("POST", "rooms", hall.formatted(", \"buildingId\": " + NOBODY)));
        HttpResponse<String> theme =
                send("POST", "commissions", "{\"name\": \"Tiga\", \"size\": 3, \"themeCode\": \"magic\"}");
        assertRefused(422, "congress.theme-unknown", theme);
        assertThat(fields(theme)).containsExactly("themeCode");
    }

    @Test
    void stayWhileTheyAreUsed() throws Exception {
        HttpResponse<String> building = send("POST", "buildings", "{\"name\": \"Wisma\"}");
        HttpResponse<String> room = send(
                "POST",
                "rooms",
                "{\"name\": \"Aula\", \"mode\": \"ON_SITE\", \"capacity\": 9, \"buildingId\": " + id(building) + "}");
        HttpResponse<String> track = send("POST", "tracks", PARTS.get(0).plan());
        HttpResponse<String> commission =
                send("POST", "commissions", PARTS.get(1).plan());
        HttpResponse<String> speaker = send("POST", "speakers", PARTS.get(2).plan());
        HttpResponse<String> session = send(
                "POST",
                "draft/sessions",
                """
                {"title": "Sidang", "kind": "COMMISSION", "audience": "COMMISSIONS", "languages": ["INDONESIAN"],
                 "trackId": %s, "commissions": [%s], "roomId": %s, "speakers": [%s]}"""
                        .formatted(id(track), id(commission), id(room), id(speaker)));
        assertThat(session.statusCode()).as(session.body()).isEqualTo(201);

        assertRefused(409, "programme.in-use", remove("buildings", building));
        assertRefused(409, "programme.in-use", remove("rooms", room));
        assertRefused(409, "programme.in-use", remove("tracks", track));
        assertRefused(409, "programme.in-use", remove("commissions", commission));
        assertRefused(409, "programme.in-use", remove("speakers", speaker));

        assertThat(remove("draft/sessions", session).statusCode()).isEqualTo(204);
        assertThat(remove("rooms", room).statusCode()).isEqualTo(204);
        assertThat(remove("buildings", building).statusCode()).isEqualTo(204);
        assertThat(remove("tracks", track).statusCode()).isEqualTo(204);
        assertThat(remove("commissions", commission).statusCode()).isEqualTo(204);
        assertThat(remove("speakers", speaker).statusCode()).isEqualTo(204);
    }

    @Test
    void areTheCurrentCongresssOnly() throws Exception {
        for (Part part : PARTS) {
            HttpResponse<String> added = send("POST", part.path(), part.plan());
            String one = part.path() + "/" + id(added);
            String seen = header(added, "ETag");
            newCongress();
            assertThat(send("GET", part.path(), null).body()).isEqualTo("[]");
            assertRefused(404, "programme.none", send("GET", one, null));
            assertRefused(404, "programme.none", send("PUT", one, part.renamed(), "If-Match", seen));
            assertRefused(404, "programme.none", send("DELETE", one, null, "If-Match", seen));
        }
    }

    @Test
    void areAddedOnceUnderOneKey() throws Exception {
        for (Part part : PARTS) {
            HttpResponse<String> first = send("POST", part.path(), part.plan(), "Idempotency-Key", part.path());
            HttpResponse<String> again = send("POST", part.path(), part.plan(), "Idempotency-Key", part.path());
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(object(again)).isEqualTo(object(first));
            assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
            assertRefused(
                    422,
                    "request.idempotency-key-reused",
                    send("POST", part.path(), part.renamed(), "Idempotency-Key", part.path()));
        }
    }

    @Test
    @DisplayName("A way is written down once for both directions, and never over a number that was not seen")
    void haveWaysBetweenThem() throws Exception {
        String one = id(send("POST", "buildings", "{\"name\": \"Satu\"}"));
        HttpResponse<String> second = send("POST", "buildings", "{\"name\": \"Dua\"}");
        String other = id(second);
        String there = "ways/" + one + "/" + other;
        String back = "ways/" + other + "/" + one;
        assertRefused(404, "programme.none", send("GET", there, null));
        assertRefused(412, "programme.changed", send("PUT", there, "{\"minutes\": 7}", "If-Match", "\"5\""));
        HttpResponse<String> written = send("PUT", there, "{\"minutes\": 7}");
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(object(send("GET", back, null))).isEqualTo(object(written));
        assertThat(object(written).getInt("minutes")).isEqualTo(7);

        assertRefused(412, "programme.changed", send("PUT", back, "{\"minutes\": 9}"));
        HttpResponse<String> longer = send("PUT", back, "{\"minutes\": 9}", "If-Match", header(written, "ETag"));
        assertThat(longer.statusCode()).isEqualTo(200);
        assertRefused(
                412, "programme.changed", send("PUT", there, "{\"minutes\": 3}", "If-Match", header(written, "ETag")));
        assertThat(send("GET", "ways", null).body()).isEqualTo("[" + longer.body() + "]");

        for (String wrong : List.of("{}", "{\"minutes\": 241}", "{\"minutes\": -1}")) {
            HttpResponse<String> refused = send("PUT", there, wrong, "If-Match", header(longer, "ETag"));
            assertRefused(422, "programme.way", refused);
            assertThat(fields(refused)).containsExactly("minutes");
        }
        assertRefused(422, "programme.way", send("PUT", "ways/" + one + "/" + one, "{\"minutes\": 1}"));
        assertRefused(404, "programme.none", send("PUT", "ways/" + one + "/" + NOBODY, "{\"minutes\": 1}"));
        assertThat(remove("buildings", second).statusCode()).isEqualTo(204);
        assertRefused(404, "programme.none", send("GET", there, null));
    }

    @Test
    void areForOrganizersOnly() throws Exception {
        String building = id(send("POST", "buildings", "{\"name\": \"Satu\"}"));
        String other = id(send("POST", "buildings", "{\"name\": \"Dua\"}"));
        String way = "ways/" + building + "/" + other;
        for (Part part : PARTS) {
            HttpResponse<String> added =
                    send("POST", part.path(), part.renamed().replace("Dua", "Tiga"));
            String one = part.path() + "/" + id(added);
            assertClosed("GET", part.path(), null);
            assertClosed("POST", part.path(), part.plan());
            assertClosed("GET", one, null);
            assertClosed("PUT", one, part.plan());
            assertClosed("DELETE", one, null);
            assertThat(object(send("GET", one, null))).isEqualTo(object(added));
        }
        assertClosed("GET", "ways", null);
        assertClosed("GET", way, null);
        assertClosed("PUT", way, "{\"minutes\": 7}");
    }

    private void assertClosed(String method, String path, String json) throws Exception {
        assertThat(send(method, path, json, "Authorization", "", "If-Match", "\"1\"")
                        .statusCode())
                .as(method + " " + path)
                .isEqualTo(401);
        for (String role : List.of(
                "ADMINISTRATOR",
                "MODERATOR",
                "SAFEGUARDING_OFFICER",
                "PROVINCIAL_OFFICER",
                "CHAPERONE",
                "DELEGATE",
                "GATE")) {
            String bearer = "Bearer " + Demo.account(role).token();
            HttpResponse<String> refused = send(method, path, json, "Authorization", bearer, "If-Match", "\"1\"");
            assertThat(refused.statusCode())
                    .as(role + " " + method + " " + path)
                    .isEqualTo(403);
            assertThat(refused.body()).doesNotContain("daring.example.org");
        }
    }

    private HttpResponse<String> remove(String path, HttpResponse<String> part) throws Exception {
        return send("DELETE", path + "/" + id(part), null, "If-Match", header(part, "ETag"));
    }

    /** @param headers names and values in turn; an empty {@code Authorization} for none, else the organizer's is sent */
    private HttpResponse<String> send(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/programme/" + path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (!List.of(headers).contains("Authorization")) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().method() + " " + answer.uri() + " " + answer.body())
                .isEqualTo(status);
        assertThat(object(answer).getString("code")).isEqualTo(code);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    private static List<String> fields(HttpResponse<String> refused) {
        return object(refused).getJsonArray("errors").getValuesAs(JsonValue::asJsonObject).stream()
                .map(error -> error.getString("field"))
                .sorted()
                .toList();
    }

    private static String id(HttpResponse<String> answer) {
        return object(answer).getJsonNumber("id").toString();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void sql(String words) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(words);
        }
    }
}
