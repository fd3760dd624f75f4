package id.suara.bench;

import id.suara.launcher.Launcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A demonstration that the launcher runs, with its database, as {@code scripts/run --demo} does. */
final class Suara implements AutoCloseable {

    /** One line of the file with the demonstration's accounts. */
    record Account(String login, String passphrase, String token) {}

    private final Program launcher;
    private final Path data;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Suara(Program launcher, Path data, int port) {
        this.launcher = launcher;
        this.data = data;
        this.port = port;
    }

    /** @param home the project's folder, or one like it */
    static Suara start(Path home, Stage stage, String log) throws IOException {
        return start(home, stage.data(), Map.of(), stage.folder().resolve(log));
    }

    /** As {@link #start(Path, Stage, String)}, with its own data.
     *
     *  @param more settings besides */
    static Suara start(Path home, Path data, Map<String, String> more, Path log) throws IOException {
        int port = Stage.freePort();
        // The flags of scripts/run.
        List<String> command = List.of(
                Program.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xshare:auto",
                "-Dsuara.home=" + home,
                "-cp",
                System.getProperty("suara.launcher"),
                Launcher.class.getName(),
                "--demo",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(Map.of(
                "SUARA_MANAGEMENT_PORT",
                "off",
                // All the bench's families and attendees write from one address, and a few children send what a
                // thousand would.
                "SUARA_REGISTRATIONS_PER_HOUR",
                "1000000",
                "SUARA_WEBINAR_REGISTRATIONS_PER_HOUR",
                "1000000",
                "SUARA_IDEAS_PER_DAY",
                "1000000"));
        return new Suara(Program.start(command, settings, log), data, port);
    }

    /** @return seconds since the launcher was started */
    double awaitReady() throws InterruptedException {
        return launcher.secondsUntilOk(uri("/health/ready"));
    }

    /** Waits, three minutes at most, for what the first start leaves behind so that later ones are quicker. */
    void awaitClassArchive() throws IOException, InterruptedException {
        for (int second = 0; second < 180; second++) {
            try (Stream<Path> files = Files.list(data.resolve("server/classes"))) {
                if (files.anyMatch(file -> file.toString().endsWith(".jsa") && !file.endsWith("unfinished.jsa"))) {
                    return;
                }
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("There is no class archive, see " + data.resolve("server/classes"));
    }

    /**
     * For a server with another WAR beside: it calls itself ready as soon as one of them is deployed. Asks for a list that
     * nothing measures, because the server remembers a list for some seconds.
     *
     * @param beside a path of the other WAR
     */
    void awaitDeployed(String beside) throws InterruptedException {
        launcher.secondsUntilOk(uri("/api/v1/ideas?limit=1"));
        launcher.secondsUntilOk(uri(beside));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The first account of the role. */
    Account account(String role) throws IOException {
        return accounts(role).get(0);
    }

    /** As {@code role login passphrase token} stand in the file. */
    List<Account> accounts(String role) throws IOException {
        return Files.readAllLines(data.resolve("demo-accounts.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(role))
                .map(fields -> new Account(fields[1], fields[2], fields[3]))
                .toList();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What lives in the server's heap: counted in the pause of a full collection, for a busy server fills it again at once. */
    double liveMegabytes() throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(launcher.server().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)").matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("the server did not tell its heap");
        }
        return Long.parseLong(total.group(1)) / (1024.0 * 1024);
    }

    /** With the application's rights. */
    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:" + databaseAddress(), "suara", databasePassword());
    }

    URI databaseAddress() throws IOException {
        String databasePort =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return URI.create("postgresql://127.0.0.1:" + databasePort + "/suara");
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("database-password")).strip();
    }

    /** Waits, a minute at most, until no mail is on its way any more, nor will be in the next minute: sending it would be measured
     *  as well. */
    void awaitQuiet() throws IOException, SQLException, InterruptedException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            for (int second = 0; second < 60; second++) {
                try (ResultSet waiting =
                        statement.executeQuery("select count(*) from outbox_mail where status in ('QUEUED', 'SENDING')"
                                + " and due_at <= now() + interval '1 minute'")) {
                    waiting.next();
                    if (waiting.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(1000);
            }
        }
    }

    /** As a machine that loses power: nothing of the server is told. Its database goes on until {@link #close}. */
    void killServer() throws InterruptedException {
        ProcessHandle server = launcher.server();
        server.destroyForcibly();
        for (int i = 0; i < 200 && server.isAlive(); i++) {
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        launcher.close();
    }
}
