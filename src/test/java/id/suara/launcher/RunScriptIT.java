package id.suara.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An installation's life, step by step on one data directory whose name has a space. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunScriptIT {

    private static final Duration TO_START = Duration.ofSeconds(180);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static Path data;
    private static int port;
    private static LaunchedProcess suara;

    @BeforeAll
    static void choose() throws IOException {
        data = folder.resolve("data of suara");
        do {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
        } while (!isFree(port + 1));
    }

    /** For the management port, which stands beside. */
    private static boolean isFree(int port) {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return taken.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @AfterAll
    static void leaveNothingRunning() throws InterruptedException {
        suara.terminate(TO_STOP);
    }

    @Test
    @Order(1)
    void saysThatItIsReadyAndWhere() throws IOException, InterruptedException {
        suara = LaunchedProcess.start(Path.of("").toAbsolutePath(), Map.of(), "--port", "" + port, "--data", "" + data);
        assertThat(suara.says("Suara is ready at ", TO_START))
                .as("%s", suara.errors())
                .isTrue();
        assertThat(suara.output()).contains("Suara is ready at http://localhost:" + port);
        assertThat(suara.errors()).isEmpty();
        assertThat(status(port, "/health/ready")).isEqualTo(200);
    }

    @Test
    @Order(2)
    void givesNotEvenItsFirstVisitorsASession() throws IOException, InterruptedException {
        for (String page : List.of("/ideas/", "/programme/")) {
            assertThat(answer(port, page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isEmpty();
        }
        for (String page : List.of("/", "/webinars/", "/help", "/sign-in", "/no-such-page")) {
            assertThat(answer(port, page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("suara_csrf="));
        }
    }

    @Test
    @Order(3)
    void showsItsMetricsToOperatorsOnly() throws IOException, InterruptedException {
        assertThat(status(port, "/metrics")).isIn(401, 403, 404);
        // Payara may begin its second listener once more just after the start.
        await().pollInSameThread()
                .ignoreException(ConnectException.class)
                .until(() -> status(port + 1, "/metrics") == 200);
    }

    @Test
    @Order(4)
    void keepsItsSecretsToItself() throws IOException, SQLException {
        for (String secret : new String[] {"secret", "database-password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(data.resolve("postgres/pg_hba.conf")))
                .doesNotContainPattern("(?m)^[a-z].*trust")
                .contains("scram-sha-256");
        try (Connection connection = database()) {
            connection.createStatement().execute("create table kept (words text)");
            connection.createStatement().execute("insert into kept values ('suara anak')");
        }
    }

    @Test
    @Order(5)
    void refusesASecondOneOnTheSameData() throws IOException, InterruptedException {
        var second = LaunchedProcess.start(
                Path.of("").toAbsolutePath(), Map.of(), "--port", "" + (port + 2), "--data", "" + data);
        assertThat(second.exitCode(TO_STOP)).isEqualTo(1);
        assertThat(second.errors()).containsExactly("Suara already runs on the data directory " + data);
    }

    @Test
    @Order(6)
    void makesAnArchiveOfItsClassesOnceItIsReady() {
        await().pollInSameThread().atMost(TO_START).until(() -> !archives().isEmpty());
    }

    @Test
    @Order(7)
    void stopsEverythingWithinTenSecondsOnASignal() throws InterruptedException {
        assertThat(suara.terminate(TO_STOP)).isEqualTo(143);
        assertThat(LaunchedProcess.processesOf(data)).isEmpty();
    }

    @Test
    @Order(8)
    void findsItsDataAndItsClassesAgain() throws IOException, InterruptedException, SQLException {
        suara = LaunchedProcess.start(withoutTheApplication(), Map.of(), "--port", "" + port, "--data", "" + data);
        assertThat(suara.says("Suara is ready at ", TO_START))
                .as("%s", suara.errors())
                .isTrue();
        assertThat(keptWords()).isEqualTo("suara anak");
        assertThat(data.resolve("logs/server.log.1")).exists();
        assertThat(archives()).hasSize(1);
        assertThat(LaunchedProcess.filesMappedBy("launch-micro.jar", data))
                .contains(archives().get(0).toString());
    }

    @Test
    @Order(9)
    void clearsUpAfterOneThatWasKilled() throws IOException, InterruptedException, SQLException {
        suara.killHard();
        suara = LaunchedProcess.start(
                withoutTheApplication(), Map.of(), "--port", "" + (port + 2), "--data", "" + data);
        assertThat(suara.says("Suara is ready at ", TO_START))
                .as("%s", suara.errors())
                .isTrue();
        assertThat(keptWords()).isEqualTo("suara anak");
        assertThat(LaunchedProcess.processesOf(data))
                .filteredOn(line -> line.contains("-jar") && line.contains("launch-micro.jar"))
                .hasSize(1);
        assertThat(suara.terminate(TO_STOP)).isEqualTo(143);
        assertThat(LaunchedProcess.processesOf(data)).isEmpty();
    }

    private static List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("server/classes"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .filter(file -> !file.endsWith("unfinished.jsa"))
                    .toList();
        }
    }

    /** A project whose WAR is empty: it starts in half the time, and the launcher cannot tell. */
    private static Path withoutTheApplication() throws IOException {
        Path home = folder.resolve("home");
        if (Files.notExists(home)) {
            Path real = Path.of("").toAbsolutePath();
            Files.createDirectories(home.resolve("target"));
            Files.createSymbolicLink(home.resolve("webapp-config"), real.resolve("webapp-config"));
            Files.createSymbolicLink(home.resolve("target/server"), real.resolve("target/server"));
            try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(home.resolve("target/suara.war")))) {
                war.putNextEntry(new ZipEntry("WEB-INF/payara-web.xml"));
                war.write("<payara-web-app><context-root>/</context-root></payara-web-app>"
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return home;
    }

    private static String keptWords() throws SQLException, IOException {
        try (Connection connection = database();
                ResultSet row = connection.createStatement().executeQuery("select words from kept")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection database() throws IOException, SQLException {
        String databasePort =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(data.resolve("database-password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/suara", "suara", password);
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        return answer(port, path).statusCode();
    }

    private static HttpResponse<Void> answer(int port, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + path);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
    }
}
