package id.suara.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.SuaraServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Concerns from outside: who gets in, who does not, what is left behind. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConcernsResourceIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    @AfterEach
    void forgetWhatWasTried() throws SQLException {
        Demo.makeCurrent();
        execute("delete from address_failure where address like 'concern%'");
    }

    @Test
    @DisplayName(
            "Part of S18: an administrator, an organizer and a moderator are refused every case, whatever its number")
    void refusesEverybodyButOfficers() throws Exception {
        raise("{\"what\": \"rahasia\"}", "peran");
        String id = newest();
        for (String role : List.of(
                "ADMINISTRATOR", "ORGANIZER", "MODERATOR", "PROVINCIAL_OFFICER", "CHAPERONE", "DELEGATE", "GATE")) {
            for (String path : List.of("", "/" + id, "/" + id + "/sheet", "/999999999999")) {
                HttpResponse<String> answer = Demo.get("/api/v1/safeguarding/cases" + path, Demo.account(role));
                assertThat(answer.statusCode()).as(role + path).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("rahasia");
            }
        }
        assertThat(Demo.get("/api/v1/safeguarding/cases/" + id, null).statusCode())
                .isEqualTo(401);
        assertThat(Demo.get("/api/v1/safeguarding/cases/999999999999", Demo.account("SAFEGUARDING_OFFICER"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void slowsDownWhoTriesCodesAndKeepsNobodyThereFromSigningInOrReporting() throws Exception {
        List<Integer> answers = new ArrayList<>();
        HttpResponse<String> last = null;
        while (!answers.contains(429) && answers.size() < 20) {
            last = conversation("7KQM-X2VD-9H" + (char) ('A' + answers.size()) + "R");
            answers.add(last.statusCode());
        }
        assertThat(answers).startsWith(404, 404, 404).endsWith(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(raise("{}", "tetap").statusCode()).isEqualTo(201);
        assertThat(count("select count(*) from address_failure where address like 'concern%127.0.0.1%'"))
                .isZero();
    }

    @Test
    void leavesNeitherTheCodeNorTheWordsBehindInTheStoreOfAnswers() throws Exception {
        HttpResponse<String> raised = raise("{\"what\": \"kata yang tidak ada di mana pun\"}", "jejak");
        String code = object(raised).getString("code");
        assertThat(object(raise("{\"what\": \"kata yang tidak ada di mana pun\"}", "jejak"))
                        .getString("code"))
                .isEqualTo(code);
        HttpResponse<String> written = send(HttpRequest.newBuilder(SuaraServer.uri("/api/v1/safeguarding/conversation"))
                .header("Concern-Code", code)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "jejak-2")
                .POST(HttpRequest.BodyPublishers.ofString("{\"words\": \"kata yang tidak ada di mana pun\"}")));
        assertThat(written.statusCode()).isEqualTo(204);

        assertThat(count("select count(*) from idempotent_request r where r::text like '%" + code
                        + "%' or convert_from(r.body, 'UTF8') like '%" + code
                        + "%' or convert_from(r.body, 'UTF8') like '%tidak ada di mana pun%'"))
                .isZero();
        assertThat(count("select count(*) from safeguarding_entry e where encode(e.sealed, 'escape') like"
                        + " '%tidak ada di mana pun%'"))
                .isZero();
        assertThat(object(conversation(code)).getJsonArray("lines")).hasSize(1);
    }

    @Test
    @DisplayName("Part of S18: the text of a reported idea is kept with the case as it was")
    void keepsTheTextOfAReportedIdea() throws Exception {
        JsonArray ideas = Json.createReader(
                        new StringReader(Demo.get("/api/v1/ideas?limit=1", null).body()))
                .readArray();
        JsonObject idea = ideas.getJsonObject(0);
        raise("{\"about\": \"idea:" + idea.getJsonNumber("id") + "\"}", "tulisan");

        JsonObject found =
                object(Demo.get("/api/v1/safeguarding/cases/" + newest(), Demo.account("SAFEGUARDING_OFFICER")));
        assertThat(found.getJsonArray("lines").getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getString("kind").equals("EVIDENCE"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getString("words")).contains(idea.getString("title")));
    }

    @Test
    void isInNoSearchAndNoListOfMail() throws Exception {
        raise("{\"what\": \"rahasia di surat\"}", "surat");
        assertThat(count("select count(*) from outbox_mail where kind = 'concern'"))
                .isPositive();
        assertThat(count(
                        "select count(*) from outbox_mail where subject || text_body || html_body like '%rahasia di%'"))
                .isZero();
        assertThat(count("select count(*) from audit_entry a where a::text like '%rahasia di%'"))
                .isZero();
        for (String path : List.of("/api/v1/ideas?q=rahasia", "/api/v1/delegates?q=rahasia", "/api/v1/coverage")) {
            assertThat(Demo.get(path, Demo.account("ORGANIZER")).body()).doesNotContain("rahasia");
        }
    }

    private static HttpResponse<String> raise(String json, String key) throws Exception {
        return send(HttpRequest.newBuilder(SuaraServer.uri("/api/v1/safeguarding/concerns"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> conversation(String code) throws Exception {
        return send(HttpRequest.newBuilder(SuaraServer.uri("/api/v1/safeguarding/conversation"))
                .header("Concern-Code", code));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String newest() throws SQLException {
        return String.valueOf(count("select id from safeguarding_case order by raised_at desc, id desc limit 1"));
    }

    private static long count(String query) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement made = connection.createStatement()) {
            made.execute(statement);
        }
    }
}
