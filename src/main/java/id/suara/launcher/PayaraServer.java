package id.suara.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Payara Micro as a child process. Its process number stands in {@code server.pid}, for the start after a crash. */
final class PayaraServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int STOP_SECONDS = 6;

    /** The quick compiler alone: on two cores the optimizing one takes more of a start than it gives back for hours. The classes of
     *  a start have room from its beginning, or each step towards it is a collection of the whole heap. */
    private static final String JAVA_OPTIONS =
            "-Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=256m";

    private final Process process;
    private final List<URI> health;
    private final Path log;
    private final Path pidFile;

    private PayaraServer(Process process, List<URI> health, Path log, Path pidFile) {
        this.process = process;
        this.health = health;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** What a start needs to know.
     *
     * @param home the project's folder
     * @param root the server itself
     * @param application a WAR, or a folder with what is in one
     * @param management the port of {@code /metrics}, absent for none
     * @param variables the application's settings
     */
    record Plan(
            Path home,
            PayaraRoot root,
            Path application,
            String bind,
            int port,
            OptionalInt management,
            boolean clustered,
            boolean dev,
            Optional<String> javaOptions,
            Map<String, String> variables) {}

    /** @throws Refusal when it cannot be started at all; whether it comes up is {@link #awaitReady()}'s to tell */
    static PayaraServer start(Plan plan, DataDirectory data) {
        Path pidFile = data.resolve("server.pid");
        stopOrphan(pidFile, data);
        Path log = data.freshLog("server.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(plan, data))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(plan.variables());
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + "\n");
            return new PayaraServer(process, health(plan), log, pidFile);
        } catch (IOException e) {
            throw Refusal.because("The server cannot be started (" + e.getMessage() + ")");
        }
    }

    /** The management port opens last, and for a moment the other one is closed while it does. */
    private static List<URI> health(Plan plan) {
        List<URI> addresses = new ArrayList<>();
        plan.management().ifPresent(port -> addresses.add(URI.create("http://127.0.0.1:" + port + "/health/ready")));
        String host = "0.0.0.0".equals(plan.bind()) ? "127.0.0.1" : plan.bind();
        addresses.add(URI.create("http://" + host + ":" + plan.port() + "/health/ready"));
        return addresses;
    }

    private static List<String> command(Plan plan, DataDirectory data) throws IOException {
        BootCommands boot = new BootCommands(plan.home().resolve("webapp-config/payara"));
        data.write("server/preboot.asadmin", boot.beforeStart(plan.bind(), plan.management()));
        data.write("server/postdeploy.asadmin", boot.afterDeployment(plan.management()));
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Duser.timezone=UTC", "-Djava.net.preferIPv4Stack=true", "-XX:+ExitOnOutOfMemoryError"));
        // What a killed one leaves behind stays in our folder, not in /tmp.
        command.add("-Djava.io.tmpdir=" + data.emptied("tmp"));
        command.add(mark(data));
        command.addAll(plan.root().classes().arguments());
        // Jakarta Mail would else look for it in every jar, several times a mail.
        command.add("-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider");
        // Not ready before the application has said so itself.
        command.add("-Dmp.health.default.readiness.empty.response=DOWN");
        command.addAll(List.of(plan.javaOptions().orElse(JAVA_OPTIONS).strip().split("\\s+")));
        command.addAll(List.of("-jar", plan.root().launchJar().toString()));
        command.addAll(List.of("--port", String.valueOf(plan.port()), "--disablephonehome"));
        if (!plan.clustered()) {
            command.add("--nohazelcast");
        }
        Path logging = plan.home().resolve("webapp-config/payara/logging.properties");
        command.addAll(List.of("--logproperties", logging.toString()));
        command.addAll(List.of(
                "--prebootcommandfile", data.resolve("server/preboot.asadmin").toString()));
        command.addAll(List.of(
                "--postdeploycommandfile",
                data.resolve("server/postdeploy.asadmin").toString()));
        if (plan.dev()) {
            command.add("--hotdeploy");
        }
        command.addAll(List.of("--deploy", plan.application().toString()));
        return command;
    }

    /** By this argument a server of this data directory is known among all processes. */
    private static String mark(DataDirectory data) {
        return "-Dsuara.launched.for=" + data;
    }

    private static void stopOrphan(Path pidFile, DataDirectory data) {
        try {
            if (Files.notExists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            Path arguments = Path.of("/proc", String.valueOf(pid), "cmdline");
            // The number may long belong to another process.
            if (Files.exists(arguments)
                    && List.of(Files.readString(arguments).split("\0")).contains(mark(data))) {
                ProcessHandle.of(pid).ifPresent(PayaraServer::stop);
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException e) {
            throw Refusal.because(
                    "The file " + pidFile + " cannot be read: make sure that no server runs, and remove it");
        }
    }

    /** @throws Refusal when the server ends, cannot deploy the application, or takes longer than three minutes */
    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (isReady()) {
                return;
            }
            if (process.waitFor(150, TimeUnit.MILLISECONDS)) {
                throw Refusal.because("The server ended before it was ready, see " + log);
            }
            if (hasGivenUp()) {
                throw Refusal.because("The server could not deploy the application, see " + log);
            }
        }
        throw Refusal.because("The server was not ready after " + PATIENCE.toSeconds() + " s, see " + log);
    }

    private boolean isReady() {
        return health.stream().allMatch(PayaraServer::answers);
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits until the application has gone and come back; Payara looks for changes every two seconds. */
    void awaitRedeployment() throws InterruptedException {
        long goneBy = System.nanoTime() + Duration.ofSeconds(6).toNanos();
        while (isReady() && System.nanoTime() < goneBy) {
            Thread.sleep(50);
        }
        long backBy = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!isReady() && isAlive() && System.nanoTime() < backBy) {
            Thread.sleep(50);
        }
    }

    /** Payara stays up, without the application, when that cannot be deployed or loaded. */
    private boolean hasGivenUp() {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return text.contains("Exception while deploying the app")
                    || text.contains("Exception while loading the app");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Waits until the server ends. */
    void join() throws InterruptedException {
        process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        stop(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // Harmless: the next start looks at the process before it believes the file.
            System.err.println("The file " + pidFile + " could not be removed");
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process, STOP_SECONDS)) {
            process.destroyForcibly();
            ended(process, 1);
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }
}
