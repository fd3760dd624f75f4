package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The command behind {@code scripts/run}: starts everything, says so in one line, and stops everything on a signal. */
public final class Launcher {

    private final Options options;
    private final Path home;
    private final Surroundings surroundings;

    // Stopped in the opposite order. Guarded by this, as is stopping.
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    private Launcher(Options options, Path home, Surroundings surroundings) {
        this.options = options;
        this.home = home;
        this.surroundings = surroundings;
    }

    /** The system property {@code suara.home} is the project's folder, the working directory when unset. */
    public static void main(String[] args) throws InterruptedException {
        Path home =
                Path.of(System.getProperty("suara.home", "")).toAbsolutePath().normalize();
        try {
            Options options = Options.parse(args, home);
            if (options.help()) {
                System.out.println(Options.HELP);
                return;
            }
            new Launcher(options, home, new Surroundings(System.getenv())).run();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        }
    }

    private void run() throws InterruptedException {
        surroundings.checkFree(options.port());
        DataDirectory data = DataDirectory.open(options.data());
        surroundings.check();
        // After a signal the hook does the stopping, and the exit code is the signal's: 143 or 130.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));

        Map<String, String> variables = variables(data);
        PayaraRoot root = PayaraRoot.unpackedIn(data.folder("server"), home.resolve("target/server/payara-micro.jar"));
        PostgresServer database = null;
        if (!surroundings.hasDatabase()) {
            database = started(() -> PostgresServer.start(
                    options.data(), data.resolve("logs/postgresql.log"), data.secret("database-password")));
            variables.put("SUARA_DB_URL", database.url());
            variables.put("SUARA_DB_USER", database.user());
            variables.put("SUARA_DB_PASSWORD", data.secret("database-password"));
        }
        OptionalInt management = surroundings.managementPort(options.port());
        variables.put("SUARA_MANAGEMENT_PORT", management.isPresent() ? String.valueOf(management.getAsInt()) : "off");
        Path war = home.resolve("target/suara.war");
        DevWatcher watcher = options.dev() ? DevWatcher.prepare(home, data, root.libraries()) : null;
        PayaraServer server = started(() -> PayaraServer.start(
                new PayaraServer.Plan(
                        home,
                        root,
                        watcher == null ? war : watcher.application(),
                        surroundings.bind(),
                        options.port(),
                        management,
                        surroundings.isOn("SUARA_CLUSTER"),
                        options.dev(),
                        surroundings.text("SUARA_JAVA_OPTS"),
                        variables),
                data));
        ClassArchive classes = started(root::classes);
        if (database != null) {
            // Payara takes longer to come to its first question than PostgreSQL to be there for it.
            database.awaitReady();
        }
        server.awaitReady();
        announce(data);
        remember(classes);
        if (watcher != null) {
            watcher.watch(server);
        }
        server.join();
        synchronized (this) {
            if (!stopping) {
                throw Refusal.because("The server ended by itself, see " + server.log());
            }
        }
    }

    /** A start must not fail for the sake of the next one. */
    private static void remember(ClassArchive classes) {
        try {
            classes.make();
        } catch (IOException e) {
            System.err.println("Later starts will be slower: " + e.getMessage());
        }
    }

    private Map<String, String> variables(DataDirectory data) {
        Map<String, String> variables = new HashMap<>();
        variables.put("SUARA_SECRET", surroundings.text("SUARA_SECRET").orElseGet(() -> data.secret("secret")));
        variables.put(
                "SUARA_BASE_URL", surroundings.text("SUARA_BASE_URL").orElse("http://localhost:" + options.port()));
        variables.put("SUARA_DATA_DIR", options.data().toString());
        if (options.demo()) {
            variables.put("SUARA_DEMO", "true");
        }
        return variables;
    }

    private void announce(DataDirectory data) {
        System.out.println("Suara is ready at http://localhost:" + options.port());
        Path accounts = data.resolve("demo-accounts.tsv");
        Path invitation = data.resolve("administrator-invitation.txt");
        if (options.demo()) {
            System.out.println("Demo accounts: " + accounts);
        } else if (Files.exists(invitation)) {
            System.out.println("Administrator invitation: " + invitation);
        }
    }

    /** Nothing more is started once stopping has begun; a signal that comes in between waits for the start. */
    private synchronized <T extends AutoCloseable> T started(Supplier<T> start) {
        if (stopping) {
            throw Refusal.because("Stopped before it was ready");
        }
        T service = start.get();
        running.push(service);
        return service;
    }

    private synchronized void stop() {
        stopping = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("Not everything could be stopped: " + e.getMessage());
            }
        }
    }
}
