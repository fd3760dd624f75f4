package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suara.SuaraServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API of nominations as an office's own program sees it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NominationsResourceIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token;

    @BeforeEach
    void beginACongress() throws SQLException {
        long id = System.nanoTime() / 1000 % 1_000_000_000;
        token = "it-" + id;
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute("update congress set is_current = false where is_current");
            statement.execute("insert into congress values (" + id
                    + ", 'Kongres uji', '2027-09-21', '2027-09-23', 'Asia/Jakarta', 10, 1000, true, 1)");
            statement.execute("insert into account (id, login, passphrase, display_name, language, status, edition,"
                    + " failures, created_at, version) values (-" + id + ", 'it-" + id
                    + "', 'x', 'Panitia', 'id', 'ACTIVE', 0, 0, now(), 1)");
            statement.execute("insert into account_role values (-" + id + ", 'ORGANIZER')");
            statement.execute("insert into api_token values (-" + id + ", -" + id + ", 'it', sha256('" + token
                    + "'::bytea), now(), now() + interval '1 hour', null, 1)");
        }
    }

    @Test
    void importsTheThousandRowsAndOnlyOnce() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/delegates/nominations-1000.xlsx"));
        String first = imported(file);
        assertThat(first).contains("\"state\":\"DONE\"", "\"accepted\":936", "\"rows\":1000", "\"code\":\"OVER_AGE\"");
        assertThat(imported(file)).contains("\"state\":\"DONE\"", "\"accepted\":0");
        HttpResponse<String> page = send(request("/api/v1/delegates?limit=2").GET());
        assertThat(page.headers().firstValue("Link").orElseThrow()).contains("after=", "next");
    }

    @Test
    void tellsWhatIsWrongWithAFile() throws Exception {
        assertThat(post("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(422);
        assertThat(post(new byte[0]).statusCode()).isEqualTo(422);
        assertThat(post(new byte[21 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(imported("Halo saja".getBytes(StandardCharsets.UTF_8)))
                .contains("\"state\":\"FAILED\"", "UNKNOWN_HEADINGS");
    }

    @Test
    void refusesStrangersAndStrangeBodies() throws Exception {
        assertThat(client.send(
                                HttpRequest.newBuilder(SuaraServer.uri("/api/v1/nominations/imports"))
                                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                                        .header("Content-Type", "text/csv")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> json = send(request("/api/v1/nominations")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"fullName\":\"Ani\"}")));
        assertThat(json.statusCode()).isEqualTo(422);
        assertThat(send(request("/api/v1/nominations/imports/1").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nominatesOneChildAndRefusesTheSecondTime() throws Exception {
        String child =
                "{\"fullName\":\"Ani\",\"birthDate\":\"2013-04-12\",\"province\":\"Bali\",\"regency\":\"Denpasar\","
                        + "\"guardianName\":\"Wayan\",\"guardianPhone\":\"081371435912\"}";
        HttpRequest.Builder request = request("/api/v1/nominations")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(child));
        HttpResponse<String> created = send(request);
        assertThat(created.statusCode()).isEqualTo(201);
        HttpResponse<String> one = send(request(java.net
                        .URI
                        .create(created.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .GET());
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.headers().firstValue("ETag")).isPresent();
        assertThat(send(request).statusCode()).isEqualTo(409);
    }

    private String imported(byte[] file) throws Exception {
        HttpResponse<String> taken = post(file);
        assertThat(taken.statusCode()).isEqualTo(202);
        String path =
                URI.create(taken.headers().firstValue("Location").orElseThrow()).getPath();
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(120))
                .until(() -> send(request(path).GET()).body(), answer -> !answer.contains("\"RUNNING\""));
    }

    private HttpResponse<String> post(byte[] file) throws IOException, InterruptedException {
        return send(request("/api/v1/nominations/imports")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SuaraServer.uri(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
