package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.object;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.suara.SuaraServer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong with a request of the API is told in one form, and tells nothing of how it is built. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiErrorsIT {

    private static final String IDEA =
            """
            {"theme": "other", "ownTheme": "Laut bersih", "title": "%s",
             "problem": "Di pulau kami anak-anak berangkat jam lima pagi naik perahu nelayan.",
             "proposal": "Kami usul ada satu perahu sekolah dengan pelampung."}""";

    private final ApiClient api = new ApiClient();
    private final String key = UUID.randomUUID().toString();
    private final String mark = key.replaceAll("[^a-f]", "");
    private String delegate;

    @BeforeEach
    void returnToTheDemonstration() throws SQLException {
        ApiClient.returnToTheDemonstration();
        delegate = token("DELEGATE", 2);
    }

    @AfterEach
    void takeIdeasBack() {
        for (JsonElement idea : array(api.send("GET", "/my/ideas", delegate, null))) {
            if (text(idea, "title").endsWith(mark)) {
                api.send("PUT", "/ideas/" + text(idea, "id") + "/withdrawal", delegate, null);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/nowhere", "/api/v1", "/api/v1/nowhere", "/api/v1/ideas/x", "/api/v2/ideas"})
    void saysThatAnAddressIsUnknown(String path) {
        assertProblem(api.send(HttpRequest.newBuilder(SuaraServer.uri(path))), 404);
    }

    @Test
    void hasNoOtherDescriptionThanTheContract() {
        assertProblem(api.send("GET", "/application.wadl", null, null), 404);
        assertThat(api.send("OPTIONS", "/ideas", null, null, "Accept", "application/vnd.sun.wadl+xml")
                        .body())
                .doesNotContain("wadl", "xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "BREW"})
    void namesTheMethodsThatAnAddressHas(String method) {
        HttpResponse<String> answer = api.send(method, "/ideas", null, null);
        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain", "application/x-www-form-urlencoded"})
    void refusesMediaTypesThatItDoesNotTake(String type) {
        assertProblem(api.send("POST", "/ideas", delegate, IDEA, "Content-Type", type), 415);
    }

    @Test
    void cannotReadAMediaTypeThatIsNone() {
        assertProblem(api.send("POST", "/ideas", delegate, IDEA, "Content-Type", "nonsense"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{broken", "", "[]", "\"text\"", "{\"title\": {\"a\": 1}}", "{\"title\": \"a\"} x", "\u0000"})
    void cannotReadBrokenJson(String json) {
        HttpResponse<String> answer = api.send("POST", "/ideas", delegate, json);
        assertProblem(answer, answer.statusCode() == 422 ? 422 : 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"outcome\": \"EXPLODE\"}", "{\"outcome\": 7}", "{\"revision\": \"satu\"}"})
    void cannotReadValuesThatAreUnknown(String json) {
        assertProblem(
                api.send("PUT", "/moderation/cases/1/decision", token("MODERATOR"), json, "If-Match", "\"1\""), 400);
    }

    @Test
    void namesTheFieldOfAParameterThatIsUnknown() {
        HttpResponse<String> status = api.send("GET", "/outbox?status=FLOWN", token("ORGANIZER"), null);
        assertThat(fieldsOf(status)).containsExactly("status");
        HttpResponse<String> number = api.send("GET", "/outbox?after=x", token("ORGANIZER"), null);
        assertThat(fieldsOf(number)).containsExactly("after");
    }

    @Test
    void refusesABodyThatIsNull() {
        String organizer = token("ORGANIZER");
        assertProblem(api.send("POST", "/ideas", delegate, "null"), 422);
        assertProblem(api.send("PUT", "/my/pen-name", delegate, "null"), 422);
        assertProblem(api.send("PUT", "/my/participation", delegate, "null"), 422);
        assertProblem(api.send("POST", "/nominations", organizer, "null"), 422);
        assertProblem(api.send("PUT", "/delegates/1/decline", organizer, "null", "If-Match", "\"1\""), 422);
        assertProblem(api.send("PUT", "/consent-requests/x/decisions", null, "null"), 422);
        assertProblem(api.send("PUT", "/consent-requests/x/decisions", null, "{\"decisions\": [null]}"), 422);
        assertProblem(
                api.send("PUT", "/moderation/cases/1/decision", token("MODERATOR"), "null", "If-Match", "\"1\""), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "nonsense"})
    void hasNoOtherFormThanJson(String accept) {
        assertProblem(api.send("GET", "/ideas", null, null, "Accept", accept), 406);
    }

    @Test
    void refusesAHugeBodyWhetherItsLengthIsToldOrNot() {
        String huge = IDEA.formatted("x".repeat(2_000_000));
        assertProblem(api.send("POST", "/ideas", delegate, huge), 413);
        assertProblem(api.send("POST", "/ideas", delegate, huge, "Idempotency-Key", key), 413);
        byte[] bytes = huge.getBytes(StandardCharsets.UTF_8);
        for (String[] headers : new String[][] {{"X-Nothing", "x"}, {"Idempotency-Key", key}}) {
            HttpRequest.Builder chunked = HttpRequest.newBuilder(SuaraServer.uri("/api/v1/ideas"))
                    .header("Authorization", "Bearer " + delegate)
                    .header("Content-Type", "application/json")
                    .headers(headers)
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
            assertProblem(api.send(chunked), 413);
        }
    }

    @Test
    void asksForAnotherTokenThanOneThatIsWrong() {
        for (String path : List.of("/ideas", "/my/ideas", "/delegates")) {
            HttpResponse<String> answer = api.send("GET", path, "suara_wrong", null);
            assertProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        assertProblem(api.send("GET", "/my/ideas", null, null, "Authorization", "Basic YTpi"), 401);
    }

    @Test
    void saysSoWhenAPreconditionIsNotMet() {
        assertProblem(api.send("GET", "/ideas", null, null, "If-Match", "\"x\""), 412);
    }

    @Test
    void speaksIndonesianUnlessEnglishIsAskedFor() {
        String indonesian = "Yang dicari tidak ada di sini.";
        String english = "What you look for is not here.";
        assertThat(titleOf()).isEqualTo(indonesian);
        assertThat(titleOf("Accept-Language", "en")).isEqualTo(english);
        assertThat(titleOf("Accept-Language", "fr, en-GB;q=0.5, id;q=0.2")).isEqualTo(english);
        assertThat(titleOf("Accept-Language", "id, en;q=0.9")).isEqualTo(indonesian);
        assertThat(titleOf("Accept-Language", "fr")).isEqualTo(indonesian);
        assertThat(titleOf("Accept-Language", ";;q=abc")).isEqualTo(indonesian);
        HttpResponse<String> outside =
                api.send(HttpRequest.newBuilder(SuaraServer.uri("/api/nowhere")).header("Accept-Language", "en"));
        assertThat(text(object(outside), "title")).isEqualTo(english);
    }

    private String titleOf(String... headers) {
        HttpResponse<String> answer = api.send("GET", "/nowhere", null, null, headers);
        assertProblem(answer, 404);
        return text(object(answer), "title");
    }

    @Test
    void answersTheSameKeyWithTheFirstAnswer() {
        String idea = IDEA.formatted("Sekali " + mark);
        HttpResponse<String> first = api.send("POST", "/ideas", delegate, idea, "Idempotency-Key", key);
        HttpResponse<String> second = api.send("POST", "/ideas", delegate, idea, "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"))
                .isPresent();
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"))
                .isPresent();
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        api.send("POST", "/ideas", delegate, IDEA.formatted("Satu " + mark), "Idempotency-Key", key);
        HttpResponse<String> other =
                api.send("POST", "/ideas", delegate, IDEA.formatted("Dua " + mark), "Idempotency-Key", key);
        assertProblem(other, 422);
        assertThat(text(object(other), "code")).isEqualTo("request.idempotency-key-reused");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        String idea = IDEA.formatted("Kunci " + mark);
        assertProblem(api.send("POST", "/ideas", delegate, idea, "Idempotency-Key", "k".repeat(201)), 422);
        assertThat(written()).isZero();
    }

    @Test
    void letsARefusedRequestTryAgainUnderItsKey() {
        String idea = IDEA.formatted("Coba " + mark);
        assertProblem(api.send("POST", "/ideas", delegate, "{}", "Idempotency-Key", key), 422);
        assertThat(api.send("POST", "/ideas", delegate, idea, "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void readsTheWholeBodyOfAClientThatOffersAnUpgrade() {
        HttpClient eager =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest request = keyed(IDEA.formatted("Naik " + mark));
        assertThat(eager.sendAsync(request, BodyHandlers.ofString()).join().statusCode())
                .isEqualTo(201);
    }

    @Test
    void doesARequestThatComesAgainWhileItRunsOnce() throws SQLException {
        HttpRequest request = keyed(IDEA.formatted("Bersama " + mark));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        CompletableFuture<HttpResponse<String>> first;
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table idea in share mode");
            first = client.sendAsync(request, BodyHandlers.ofString());
            await().pollInSameThread().until(() -> isWaiting(statement));
            HttpResponse<String> meanwhile =
                    client.sendAsync(request, BodyHandlers.ofString()).join();
            assertProblem(meanwhile, 409);
            assertThat(text(object(meanwhile), "code")).isEqualTo("request.still-running");
            database.rollback();
        }
        assertThat(first.join().statusCode()).isEqualTo(201);
        HttpResponse<String> after =
                client.sendAsync(request, BodyHandlers.ofString()).join();
        assertThat(after.statusCode()).isEqualTo(201);
        assertThat(after.body()).isEqualTo(first.join().body());
        assertThat(written()).isEqualTo(1);
    }

    /** Whether a request of the server stands before the table that we hold. */
    private static boolean isWaiting(Statement statement) throws SQLException {
        try (ResultSet waiting =
                statement.executeQuery("select 1 from pg_locks where not granted and relation = 'idea'::regclass")) {
            return waiting.next();
        }
    }

    private HttpRequest keyed(String idea) {
        return HttpRequest.newBuilder(SuaraServer.uri("/api/v1/ideas"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + delegate)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(idea))
                .build();
    }

    private long written() {
        return array(api.send("GET", "/my/ideas", delegate, null)).asList().stream()
                .filter(idea -> text(idea, "title").endsWith(mark))
                .count();
    }

    private static List<String> fieldsOf(HttpResponse<String> answer) {
        assertProblem(answer, 422);
        return object(answer).getAsJsonArray("errors").asList().stream()
                .map(error -> text(error, "field"))
                .toList();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonObject problem = object(answer);
        assertThat(text(problem, "type")).isEqualTo("urn:suara:problem:" + text(problem, "code"));
        assertThat(text(problem, "status")).isEqualTo(String.valueOf(status));
        assertThat(text(problem, "title")).isNotBlank().doesNotContain("???");
        assertThat(answer.body())
                .doesNotContain("Exception", "org.glassfish", "jakarta.", "java.", "id.suara", "\tat ", "Payara");
    }
}
