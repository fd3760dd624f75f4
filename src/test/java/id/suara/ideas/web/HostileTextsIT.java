package id.suara.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.PageClient;
import id.suara.SuaraServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts that somebody made to break a page or a server, through every door that a child's text comes in by. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostileTextsIT {

    private static final int TEXTS = 10_000;
    private static final int CHILDREN = 40;
    private static final int THREADS = 8;
    private static final long SEED = 20_271_124L;

    /** Stands in every piece that would do harm where it is not escaped, and in no page of ours. */
    private static final String TOKEN = "x9q7";

    private static final List<String> PIECES = List.of(
            "<script>" + TOKEN + "</script>",
            "<img src=" + TOKEN + " onerror=" + TOKEN + ">",
            "\"><svg onload=" + TOKEN + ">",
            "' " + TOKEN + "='",
            "</textarea><b " + TOKEN + ">",
            "<!-- " + TOKEN,
            "]]><" + TOKEN + ">",
            "&lt;" + TOKEN + "&gt;",
            "&#60;" + TOKEN,
            "javascript:" + TOKEN,
            "#{" + TOKEN + "}",
            "${" + TOKEN + ".class}",
            "'; drop table idea; --",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u2060",
            "\ufeff",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\ud83d",
            "\udc00",
            "\ud83d\ude00",
            "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309",
            "\u0430\u0440\u0440\u04cf\u0435",
            "\uff33\uff43\uff52",
            "\ufdfa",
            "\u0130\u0131",
            "w".repeat(180),
            "\r\n\r\n\r\n",
            "\u2028",
            "%00",
            "{0}",
            "\\",
            " ",
            " anak ",
            " desa ");

    /** What must not stand in a page: our pieces as markup, and what cannot be seen or turns a text around. */
    private static final Pattern HARMFUL =
            Pattern.compile("<script>" + TOKEN + "|<img src=" + TOKEN + "|<svg onload=" + TOKEN + "|<b " + TOKEN + "|<"
                    + TOKEN + "|<!-- " + TOKEN + "|[\\u202a-\\u202e\\u2060-\\u206f\\u200b\\ufeff\\x00\\x07\\x1b]");

    private static final Pattern MARKUP = Pattern.compile("<script>" + TOKEN + "|<img src=" + TOKEN + "|<svg onload="
            + TOKEN + "|<b " + TOKEN + "|<" + TOKEN + "|<!-- " + TOKEN + "|[\\x00\\x07\\x1b]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u202a-\\u202e\\u2060-\\u206f\\u200b\\ufeff]");

    /** A paragraph that finds its own direction. */
    private static final Pattern SAID =
            Pattern.compile("<p class=\"said\" dir=\"auto\">[^<]*</p>", Pattern.CASE_INSENSITIVE);

    @RegisterExtension
    final Browser browser = new Browser();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long base = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
    private final Random random = new Random(SEED);

    @BeforeEach
    void people() throws SQLException {
        Demo.makeCurrent();
        StringBuilder rows = new StringBuilder(
                "update phase set opens_at = now() - interval '1 day', closes_at = now() + interval '9 days'"
                        + " where congress_id = (select id from congress where is_current);");
        for (long child = base; child < base + CHILDREN; child++) {
            rows.append(
                    """
                    insert into person values (%1$d, 'Ketut Wirawan', 'Ketut', '2013-05-05', null, '81', '81.01', now(), 1);
                    insert into account (id, login, passphrase, display_name, language, person_id, status, edition, failures,
                      created_at, version, opened_at)
                      values (%1$d, 'h%1$d', 'x', 'Ketut', 'id', %1$d, 'ACTIVE', 1, 0, now(), 1, now());
                    insert into account_role values (%1$d, 'DELEGATE');
                    insert into consent (id, person_id, purpose, status, decided_at, version, text_id)
                      select %1$d, %1$d, 'PARTICIPATION', 'GIVEN', now(), 1, max(id) from consent_text
                      where purpose = 'PARTICIPATION' and edition = (select max(edition) from consent_text where purpose = 'PARTICIPATION');
                    insert into assent values (%1$d, %1$d, 1, 'id', false, 'GIVEN', now(), now(), null, 1);
                    insert into author values (%1$d, 'Pena %1$d', 'pena%1$d', 1, now(), 1);
                    insert into api_token values (%1$d, %1$d, 'uji', sha256('%2$s'), now(), now() + interval '1 day', null, 1);
                    """
                            .formatted(child, token(child)));
        }
        sql(rows.toString());
        sql("update account set passphrase = (select passphrase from account where login = '"
                + Demo.account("DELEGATE").login() + "') where id between " + base + " and " + (base + CHILDREN));
    }

    @AfterEach
    void takeBack() throws Exception {
        each(child -> {
            for (String kind : new String[] {"comments", "ideas"}) {
                for (JsonElement own : JsonParser.parseString(
                                send("GET", "/my/" + kind, token(child), null).body())
                        .getAsJsonArray()) {
                    send("PUT", "/" + kind + "/" + id(own) + "/withdrawal", token(child), null);
                }
            }
        });
    }

    @Test
    @DisplayName("10,000 hostile texts give no 5xx, and none reaches a page unescaped or unseen")
    void answersAndEscapesThemAll() throws Exception {
        sendToEveryDoor();
        List<Long> ideas = submitIdeas();
        readTheQueue();
        publish();
        String first = ideas.get(0).toString();
        List<Long> comments = comment(ideas.get(0));
        readManyComments();
        readAsChildren();
        publish();
        assertThat(comments).isNotEmpty();
        for (int i = 0; i < ideas.size(); i += 5) {
            String page = page("/ideas/idea?id=" + ideas.get(i));
            assertUnharmed(page);
            assertThat(page).contains("Pena ");
        }
        assertThat(page("/ideas/idea?id=" + first)).contains("id=\"comment-");
        for (String list :
                new String[] {"/ideas/", "/ideas/?q=anak", "/ideas/?q=" + encoded(TOKEN), "/tell?about=idea:" + first
                }) {
            assertUnharmed(page(list));
        }
        for (int i = 0; i < 60; i++) {
            assertUnharmed(page("/ideas/?q=" + encoded(text(3))));
        }
        assertThat(send("GET", "/ideas?limit=100&q=anak", null, null).body())
                .doesNotContainPattern("[\\u202a-\\u202e\\u2060-\\u206f\\u200b\\ufeff]");
    }

    /** What a child reads of their own: ideas, comments, and the form with the draft that the server kept. */
    private void readAsChildren() throws Exception {
        String all = "";
        for (long child = base; child < base + 10; child++) {
            JsonObject draft = new JsonObject();
            draft.addProperty("ownTheme", cut(text(2), 50));
            draft.addProperty("problem", text(6));
            draft.addProperty("proposal", text(6));
            // What was sent took the one before along.
            assertThat(send("PUT", "/my/draft", token(child), draft).statusCode())
                    .as("%s", draft)
                    .isLessThan(500);
            PageClient own =
                    PageClient.signedIn("h" + child, Demo.account("DELEGATE").passphrase());
            for (String path : new String[] {"/my/ideas", "/my/comments", "/my/submit"}) {
                HttpResponse<String> answer = own.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertUnharmed(answer.body());
                all += answer.body().contains(TOKEN) ? path : "";
            }
        }
        assertThat(all).contains("/my/ideas", "/my/comments", "/my/submit");
    }

    private static void readManyComments() throws Exception {
        HttpResponse<String> many =
                PageClient.signedIn(Demo.account("MODERATOR")).get("/moderation/comments");
        assertThat(many.statusCode()).isEqualTo(200);
        assertThat(many.body()).contains(TOKEN);
        assertUnharmed(many.body());
    }

    @Test
    @DisplayName(
            "reports full of hostile texts give no 5xx, and are shown to an officer escaped, each in a frame of its own")
    void showsReportsAsTheyAreAndHarmless() throws Exception {
        PageClient officer = PageClient.signedIn(Demo.account("SAFEGUARDING_OFFICER"));
        String all = "";
        String raw = "";
        for (int i = 0; i < 40; i++) {
            sql("delete from address_failure where address like 'concern%'");
            JsonObject concern = new JsonObject();
            String what = text(8);
            concern.addProperty("what", what);
            concern.addProperty("who", text(3));
            concern.addProperty("reach", text(3));
            HttpResponse<String> raised = send("POST", "/safeguarding/concerns", null, concern);
            assertThat(raised.statusCode()).as("%s %s", concern, raised.body()).isIn(201, 422);
            if (raised.statusCode() == 201) {
                HttpResponse<String> page = officer.get("/safeguarding/case?id=" + newestCase());
                assertThat(page.statusCode()).as("%s", concern).isEqualTo(200);
                // Evidence keeps what turns a text around: the browser ends that with the paragraph.
                assertThat(MARKUP.matcher(page.body()).find()).as("%s", concern).isFalse();
                Matcher outside = INVISIBLE.matcher(SAID.matcher(page.body()).replaceAll(""));
                assertThat(outside.find()).as("%s", concern).isFalse();
                all += page.body();
                raw += what;
            }
        }
        sql("delete from address_failure where address like 'concern%'");
        assertThat(all).contains(TOKEN).containsPattern(INVISIBLE);
        assertThat(raw).as("what would have been found unescaped").containsPattern(MARKUP);
    }

    private static String newestCase() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id from safeguarding_case order by raised_at desc, id desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Drafts, hints, searches and the search for similar ideas, by 40 children at once. */
    private void sendToEveryDoor() throws Exception {
        each(child -> {
            Random mine = new Random(SEED + child);
            String version = null;
            int sent = 0;
            for (int i = 0; sent < TEXTS / CHILDREN; i++) {
                JsonObject body = new JsonObject();
                body.addProperty("title", text(mine, 2));
                body.addProperty("problem", text(mine, 6));
                body.addProperty("proposal", text(mine, 6));
                body.addProperty("ownTheme", text(mine, 1));
                HttpResponse<String> answer =
                        switch (i % 4) {
                            case 0 ->
                                version == null
                                        ? send("PUT", "/my/draft", token(child), body)
                                        : send("PUT", "/my/draft", token(child), body, "If-Match", version);
                            case 1 -> send("POST", "/my/hints", token(child), body);
                            case 2 -> send("POST", "/my/similar-ideas", token(child), body);
                            default -> send("GET", "/ideas?q=" + encoded(text(mine, 3)), null, null);
                        };
                assertThat(answer.statusCode()).as("%s", body).isLessThan(500);
                sent += i % 4 == 3 ? 1 : body.size();
                if (i % 4 == 0 && answer.statusCode() == 200) {
                    version = answer.headers().firstValue("ETag").orElseThrow();
                }
            }
        });
    }

    private List<Long> submitIdeas() throws Exception {
        List<Long> ideas = new ArrayList<>();
        for (long child = base; child < base + CHILDREN; child++) {
            for (int i = 0; i < 3; i++) {
                JsonObject body = new JsonObject();
                body.addProperty("theme", "other");
                body.addProperty("ownTheme", "Tema " + cut(text(1), 50));
                body.addProperty("title", "Judul " + cut(text(2), 100));
                body.addProperty("problem", "Masalah anak di desa ini " + text(6));
                body.addProperty("proposal", "Usul anak di desa ini " + text(6));
                HttpResponse<String> answer = send("POST", "/ideas", token(child), body);
                assertThat(answer.statusCode()).as("%s %s", body, answer.body()).isIn(201, 422);
                if (answer.statusCode() == 201) {
                    ideas.add(id(JsonParser.parseString(answer.body())));
                }
            }
        }
        assertThat(ideas).hasSizeGreaterThan(100);
        return ideas;
    }

    private List<Long> comment(long idea) throws Exception {
        List<Long> comments = new ArrayList<>();
        for (long child = base; child < base + CHILDREN; child++) {
            for (int i = 0; i < 2; i++) {
                JsonObject body = new JsonObject();
                body.addProperty("words", "Aku setuju " + cut(text(4), 900));
                HttpResponse<String> answer = send("POST", "/ideas/" + idea + "/comments", token(child), body);
                assertThat(answer.statusCode()).as("%s %s", body, answer.body()).isIn(201, 422);
                if (answer.statusCode() == 201) {
                    comments.add(id(JsonParser.parseString(answer.body())));
                }
            }
        }
        return comments;
    }

    private void readTheQueue() {
        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.locator(".pick").first().click();
        moderator.locator(".words").first().waitFor();
        assertThat(moderator.locator(".pick").count()).isGreaterThan(50);
        assertUnharmed(moderator.content());
        browser.assertNoProblems();
    }

    /** What a moderator would do with each of them, in one step. */
    private void publish() throws SQLException {
        for (String kind : new String[] {"idea", "idea_comment"}) {
            sql("update " + kind + " set status = 'PUBLISHED', published_revision = revision, published_at = now(),"
                    + " version = version + 1 where author_id between " + base + " and " + (base + CHILDREN));
        }
        sql("update moderation_case set status = 'VOID', version = version + 1 where author_id between " + base
                + " and " + (base + CHILDREN));
    }

    private static void assertUnharmed(String html) {
        var found = HARMFUL.matcher(html);
        assertThat(
                        found.find()
                                ? html.substring(
                                        Math.max(0, found.start() - 80), Math.min(html.length(), found.end() + 40))
                                : null)
                .isNull();
    }

    private interface Part {
        void of(long child) throws Exception;
    }

    private void each(Part part) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (long child = base; child < base + CHILDREN; child++) {
            long mine = child;
            all.add(threads.submit(() -> {
                part.of(mine);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
    }

    private String text(int most) {
        return text(random, most);
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static String token(long child) {
        return "hostile" + child;
    }

    private static long id(JsonElement element) {
        return element.getAsJsonObject().get("id").getAsLong();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(SuaraServer.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, String token, JsonObject body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri("/api/v1" + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void sql(String statements) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(statements);
        }
    }
}
