package id.suara.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL beside the server: its data in one folder, reachable from this machine only and with a password only. The
 * application's user {@code suara} owns the database {@code suara} and is no superuser.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String USER = "suara";

    /** Two nodes with full pools (web.xml), and whoever looks at the database meanwhile. */
    private static final int CONNECTIONS = 150;

    private final Path home;
    private final Path data;
    private final Path log;
    private final String password;
    private final List<String> flags;
    private final ServerAccount account = ServerAccount.choose();
    private int port;

    private PostgresServer(Path folder, Path log, String password, List<String> flags) {
        this.home = PostgresBinaries.unpackedIn(folder);
        this.data = folder.resolve("postgres");
        this.log = log;
        this.password = password;
        this.flags = flags;
    }

    /**
     * Starts it on a free port, and stops first what an earlier run left behind in the folder. It may take a moment until
     * it answers: {@link #awaitReady()}.
     *
     * @param folder absolute; its {@code postgres} is made the first time
     * @param log the server's own log, which is appended to
     * @param password letters and digits; the same as the first time
     * @throws Refusal when it does not start
     */
    public static PostgresServer start(Path folder, Path log, String password) {
        return start(new PostgresServer(folder, log, password, List.of()));
    }

    /** For tests: what was in it goes, and what is written need not survive a loss of power. */
    public static PostgresServer startEmpty(Path folder, Path log, String password) throws IOException {
        PostgresServer server = new PostgresServer(folder, log, password, List.of("-F"));
        if (Files.exists(server.data.resolve("postmaster.pid"))) {
            server.close();
        }
        DataDirectory.deleteTree(server.data);
        start(server).awaitReady();
        return server;
    }

    private static PostgresServer start(PostgresServer server) {
        try {
            server.prepare();
            server.launch();
            return server;
        } catch (IOException e) {
            throw Refusal.because("PostgreSQL does not start, see " + server.log + " (" + firstLine(e) + ")");
        }
    }

    /** @throws Refusal when it ends, or does not let the application in within a minute */
    public void awaitReady() {
        long begun = System.nanoTime();
        while (true) {
            try {
                ensureDatabase();
                return;
            } catch (SQLException e) {
                boolean starting = String.valueOf(e.getSQLState()).matches("08...|57P03");
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
                // In its first moments it has not said yet that it runs.
                if (!starting || seconds >= 60 || (seconds >= 3 && !isRunning())) {
                    throw Refusal.because("PostgreSQL does not start, see " + log + " (" + firstLine(e) + ")");
                }
            }
            pause();
        }
    }

    private boolean isRunning() {
        return run(5, "pg_ctl", "-D", data.toString(), "status") == 0;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("Stopped before it was ready");
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + USER;
    }

    public String user() {
        return USER;
    }

    /** Open sessions are ended, what was committed is kept. */
    @Override
    public void close() {
        if (run(5, "pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "3", "stop") != 0) {
            // Recovers at the next start as after a loss of power: late, but without loss.
            run(2, "pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "-t", "1", "stop");
        }
    }

    private void prepare() throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.notExists(version)) {
            initialise();
        } else if (!Files.readString(version).strip().equals(PostgresBinaries.MAJOR_VERSION)) {
            throw Refusal.because("The database in " + data + " is of PostgreSQL "
                    + Files.readString(version).strip() + ", this is " + PostgresBinaries.MAJOR_VERSION);
        }
        if (Files.exists(data.resolve("postmaster.pid"))) {
            close();
        }
    }

    private void initialise() throws IOException {
        DataDirectory.deleteTree(data);
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(data);
        Path secret = Files.createTempFile(data.getParent(), "initdb", "");
        try {
            Files.writeString(secret, password + "\n");
            account.own(secret);
            // The built-in provider sorts alike on every machine, whatever its C library; Indonesian needs no more.
            int code = run(
                    60,
                    "initdb",
                    "--pgdata=" + data,
                    "--username=postgres",
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--lc-messages=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--set=listen_addresses=127.0.0.1",
                    "--set=unix_socket_directories=",
                    "--set=timezone=UTC",
                    "--set=log_timezone=UTC");
            if (code != 0) {
                throw Refusal.because("PostgreSQL cannot make its database in " + data + ", see " + log);
            }
        } finally {
            Files.delete(secret);
        }
    }

    private void launch() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        // Plans made for a table of ten rows are kept until it is counted anew; a rush of families fills it within
        // seconds.
        String options = "-p " + port + " -c max_connections=" + CONNECTIONS
                + " -c autovacuum_naptime=5s -c random_page_cost=1.1 " + String.join(" ", flags);
        if (run(20, "pg_ctl", "-D", data.toString(), "-W", "-o", options, "start") != 0) {
            throw Refusal.because("PostgreSQL does not start, see " + log);
        }
    }

    private void ensureDatabase() throws SQLException {
        String maintenance = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(maintenance, "postgres", password);
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement, "select 1 from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password '" + password + "'");
            }
            if (isEmpty(statement, "select 1 from pg_database where datname = '" + USER + "'")) {
                statement.execute("create database " + USER + " owner " + USER);
            }
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** @return the exit code, 127 when it cannot be run, 124 when it took too long */
    private int run(int seconds, String program, String... arguments) {
        List<String> command = account.run(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            // To the log, not to a pipe: the server inherits it and a pipe would stay open as long as it runs.
            Process process = new ProcessBuilder(command)
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return 124;
        } catch (IOException e) {
            return 127;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 124;
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
