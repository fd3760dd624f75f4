package id.suara.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.suara.SuaraServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ideas and their moderation as programs see them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IdeasResourceIT {

    private static final String TEXT =
            """
            {"theme": "%s", "ownTheme": "Laut bersih", "title": "%s",
             "problem": "Di pulau kami anak-anak berangkat jam lima pagi naik perahu nelayan.",
             "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String mark = "tanda" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final long base = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);

    private String delegate;
    private String moderator;

    @BeforeEach
    void people() throws SQLException {
        delegate = "delegate" + base;
        moderator = "moderator" + base;
        String rows =
                """
                insert into congress select %1$d, 'Kongres uji', '2027-09-21', '2027-09-23', 'Asia/Jakarta', 10, 1000, true, 1
                  where not exists (select from congress where is_current);
                insert into phase select %1$d, id, 'IDEAS', now() - interval '1 day', now() + interval '9 days', 1
                  from congress where is_current
                  on conflict (congress_id, kind) do update set closes_at = excluded.closes_at, opens_at = excluded.opens_at;
                insert into person values (%1$d, 'Ketut Wirawan', 'Ketut', '2013-05-05', null, '81', '81.01', now(), 1);
                insert into account (id, login, passphrase, display_name, language, person_id, status, edition, failures, created_at, version, opened_at)
                  values (%1$d, 'a%1$d', 'x', 'Ketut', 'id', %1$d, 'ACTIVE', 1, 0, now(), 1, now()),
                         (%1$d + 1, 'm%1$d', 'x', 'Kak Rani', 'id', null, 'ACTIVE', 1, 0, now(), 1, null);
                insert into account_role values (%1$d, 'DELEGATE'), (%1$d + 1, 'MODERATOR');
                insert into consent (id, person_id, purpose, status, decided_at, version, text_id)
                  select %1$d, %1$d, 'PARTICIPATION', 'GIVEN', now(), 1, min(id) from consent_text where purpose = 'PARTICIPATION';
                insert into moderator_clearance values (%1$d + 1, current_date + 9, current_date + 9, current_date - 9, 1);
                insert into api_token values
                  (%1$d, %1$d, 'uji', sha256('%2$s'), now(), now() + interval '1 day', null, 1),
                  (%1$d + 1, %1$d + 1, 'uji', sha256('%3$s'), now(), now() + interval '1 day', null, 1);
                """
                        .formatted(base, delegate, moderator);
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(rows);
        }
    }

    @AfterEach
    void takeBack() throws IOException, InterruptedException {
        for (JsonObject idea : array(send("GET", "/my/ideas", delegate, null))) {
            send("PUT", "/ideas/" + idea.get("id") + "/withdrawal", delegate, null);
        }
    }

    @Test
    @DisplayName("S15 hints come over the API too, in the language asked for, for delegates only")
    void hintsBeforeSending() throws IOException, InterruptedException {
        String text = "{\"problem\": \"Telepon aku di 0812 3456 7890 ya.\"}";
        List<JsonObject> hints = array(send("POST", "/my/hints", delegate, text));
        assertThat(hints).hasSize(1);
        JsonObject hint = hints.get(0);
        assertThat(hint.get("field").getAsString()).isEqualTo("problem");
        assertThat(hint.get("start").getAsInt()).isEqualTo(15);
        assertThat(hint.get("kind").getAsString()).isEqualTo("PHONE");
        assertThat(hint.get("text").getAsString()).startsWith("Sepertinya ada nomor telepon");
        assertThat(array(send("POST", "/my/hints", delegate, "{}"))).isEmpty();
        assertThat(send("POST", "/my/hints", moderator, text).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("S9 the public list shows pen name and province, and nothing else of the child")
    void publishesAnIdeaThroughTheApi() throws IOException, InterruptedException {
        ready();
        HttpResponse<String> sent = send("POST", "/ideas", delegate, TEXT.formatted("other", mark));
        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.headers().firstValue("Location")).isPresent();
        long id = object(sent).get("id").getAsLong();
        assertThat(send("GET", "/ideas/" + id, null, null).statusCode()).isEqualTo(404);

        JsonObject opened = waiting();
        String decision = "{\"revision\": 1, \"outcome\": \"PUBLISH\"}";
        String path = "/moderation/cases/" + opened.get("id") + "/decision";
        assertThat(send("PUT", path, moderator, decision, "If-Match", "\"9\"").statusCode())
                .isEqualTo(409);
        assertThat(send("PUT", path, moderator, decision, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);

        HttpResponse<String> list = send("GET", "/ideas?q=" + mark, null, null);
        JsonObject shown = array(list).get(0);
        assertThat(shown.keySet())
                .containsOnly(
                        "id",
                        "title",
                        "problem",
                        "proposal",
                        "theme",
                        "penName",
                        "coauthors",
                        "accompanied",
                        "province",
                        "publishedAt",
                        "status",
                        "pictures");
        assertThat(shown.getAsJsonArray("coauthors")).isEmpty();
        assertThat(shown.getAsJsonObject("theme").get("name").getAsString()).isEqualTo("Laut bersih");
        assertThat(shown.getAsJsonObject("province").get("name").getAsString()).isEqualTo("Maluku");
        assertThat(list.body()).doesNotContain("Ketut", "Wirawan", "2013", "81.01");
        assertThat(list.headers().firstValue("Cache-Control")).hasValue("public, max-age=5");
        assertThat(list.headers().firstValue("Set-Cookie")).isEmpty();
        String tag = list.headers().firstValue("ETag").orElseThrow();
        assertThat(send("GET", "/ideas?q=" + mark, null, null, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<String> again = send("GET", "/ideas?q=" + mark, null, null);
        assertThat(again.body()).isEqualTo(list.body());
        for (String name : List.of("Content-Type", "Cache-Control", "ETag", "Vary", "Link")) {
            assertThat(again.headers().allValues(name))
                    .as(name)
                    .isEqualTo(list.headers().allValues(name));
        }
        HttpResponse<String> zipped = send("GET", "/ideas?q=" + mark, null, null, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(send("GET", "/ideas?q=" + mark, null, null, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(406);

        send("PUT", "/ideas/" + id + "/withdrawal", delegate, null);
        assertThat(array(send("GET", "/ideas?q=" + mark, null, null))).isEmpty();
    }

    @Test
    @DisplayName("S9 the page of ideas is made once for many visitors, follows a change at once, and is nobody's own")
    void showsVisitorsAPageThatFollowsEveryChange() throws IOException, InterruptedException {
        ready();
        String page = "/ideas/?q=" + mark;
        assertThat(visit(page).body()).doesNotContain("<h2><a");
        long id = object(send("POST", "/ideas", delegate, TEXT.formatted("other", mark)))
                .get("id")
                .getAsLong();
        send(
                "PUT",
                "/moderation/cases/" + waiting().get("id") + "/decision",
                moderator,
                "{\"revision\": 1, \"outcome\": \"PUBLISH\"}",
                "If-Match",
                "\"1\"");

        HttpResponse<String> made = visit(page);
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body())
                .contains("<h2><a href=\"/ideas/idea?id=" + id)
                .doesNotContain("Ketut", "Wirawan", "<script");
        String tag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(visit(page).body()).isEqualTo(made.body());
        assertThat(visit(page, "If-None-Match", tag).statusCode()).isEqualTo(304);
        HttpResponse<String> english = visit(page, "Accept-Language", "en");
        assertThat(english.body()).contains("lang=\"en\"");
        assertThat(english.headers().firstValue("ETag"))
                .isNotEqualTo(made.headers().firstValue("ETag"));
        assertThat(visit(page + "&status=PUBLISHED").body()).contains("/ideas/idea?id=" + id);
        assertThat(visit(page + "&status=ANSWERED").body()).doesNotContain("/ideas/idea?id=" + id);
        assertThat(array(send("GET", "/ideas?status=ANSWERED&q=" + mark, null, null)))
                .isEmpty();
        // Whoever may be signed in has a page made for them alone.
        assertThat(visit(page, "Cookie", "suara=0123456789").headers().firstValue("ETag"))
                .isEmpty();
        assertThat(visit("/ideas/?after=x").headers().firstValue("ETag")).isEmpty();

        send("PUT", "/ideas/" + id + "/withdrawal", delegate, null);
        assertThat(visit(page).body()).doesNotContain("/ideas/idea?id=" + id);
    }

    private HttpResponse<String> visit(String page, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri(page));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersTheSameKeyWithTheSameIdea() throws IOException, InterruptedException {
        ready();
        String text = TEXT.formatted("health", mark);
        HttpResponse<String> first = send("POST", "/ideas", delegate, text, "Idempotency-Key", mark);
        HttpResponse<String> second = send("POST", "/ideas", delegate, text, "Idempotency-Key", mark);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(object(second).get("id")).isEqualTo(object(first).get("id"));
        assertThat(array(send("GET", "/my/ideas", delegate, null))).hasSize(1);
    }

    @Test
    void tellsWhenAnIdeaMayBeSentAgain() throws IOException, InterruptedException {
        ready();
        for (int i = 0; i < 10; i++) {
            assertThat(send("POST", "/ideas", delegate, TEXT.formatted("health", mark))
                            .statusCode())
                    .isEqualTo(201);
        }
        HttpResponse<String> refused = send("POST", "/ideas", delegate, TEXT.formatted("health", mark));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 86_401);
        assertThat(object(refused).get("type").getAsString()).endsWith("ideas.limit-ideas");
        assertThat(object(refused).get("title").getAsString()).contains("10 ide hari ini", "02.00 WIT");
    }

    @Test
    void namesEachFaultyField() throws IOException, InterruptedException {
        ready();
        HttpResponse<String> refused = send("POST", "/ideas", delegate, "{\"theme\": \"health\", \"title\": \"x\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(objects(object(refused).getAsJsonArray("errors")))
                .extracting(error -> error.get("code").getAsString())
                .containsExactlyInAnyOrder("ideas.title-size", "ideas.problem-size", "ideas.proposal-size");
        assertThat(refused.body()).contains("Judul berisi 5 sampai 120 huruf");
    }

    @Test
    void asksForTheVersionBeforeARevision() throws IOException, InterruptedException {
        ready();
        String text = TEXT.formatted("health", mark);
        String path = "/ideas/" + object(send("POST", "/ideas", delegate, text)).get("id") + "/revision";
        assertThat(send("PUT", path, delegate, text).statusCode()).isEqualTo(422);
        assertThat(send("PUT", path, delegate, text, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        assertThat(send("PUT", path, delegate, text, "If-Match", "\"1\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("S12 the queue is closed to visitors and delegates")
    void keepsOthersOutOfTheQueue() throws IOException, InterruptedException {
        assertThat(send("GET", "/moderation/cases", null, null).statusCode()).isEqualTo(401);
        assertThat(send("GET", "/moderation/cases", delegate, null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void doesNotTellAVisitorWhichIdeasThereAre() throws IOException, InterruptedException {
        ready();
        String location = send("POST", "/ideas", delegate, TEXT.formatted("health", mark))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String theirs = location.substring(location.indexOf("/ideas/"));
        for (String idea : new String[] {theirs, "/ideas/999999999"}) {
            assertThat(send("PUT", idea + "/withdrawal", null, null).statusCode())
                    .as(idea)
                    .isEqualTo(401);
        }
    }

    @Test
    void takesHostileSearchesForWords() throws IOException, InterruptedException {
        for (String words :
                new String[] {"%00", "%27%20or%201%3D1--", "%22", "a%20%26%20%7C%20!", "%F0%9F%98%80", "%ff"}) {
            assertThat(send("GET", "/ideas?q=" + words, null, null).statusCode())
                    .as(words)
                    .isLessThan(500);
        }
        assertThat(send("GET", "/ideas?after=x", null, null).statusCode()).isEqualTo(422);
    }

    private void ready() throws IOException, InterruptedException {
        assertThat(send("PUT", "/my/participation", delegate, "{\"edition\": 1}")
                        .statusCode())
                .isEqualTo(200);
        String free = object(send("GET", "/my/pen-name", delegate, null))
                .getAsJsonArray("suggestions")
                .get(0)
                .getAsString();
        assertThat(send("PUT", "/my/pen-name", delegate, "{\"penName\": \"" + free + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private JsonObject waiting() throws IOException, InterruptedException {
        return objects(object(send("GET", "/moderation/cases", moderator, null)).getAsJsonArray("rows")).stream()
                .filter(row -> row.get("title").getAsString().equals(mark))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject object(HttpResponse<String> response) {
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    /** The objects of an array. */
    private static List<JsonObject> array(HttpResponse<String> response) {
        return objects(JsonParser.parseString(response.body()).getAsJsonArray());
    }

    private static List<JsonObject> objects(JsonArray array) {
        List<JsonObject> objects = new ArrayList<>();
        array.forEach(element -> objects.add(element.getAsJsonObject()));
        return objects;
    }
}
