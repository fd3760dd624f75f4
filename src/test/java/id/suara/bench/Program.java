package id.suara.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, timed from its start. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Process process;
    private final Path log;
    private final long begin;

    private Program(Process process, Path log, long begin) {
        this.process = process;
        this.log = log;
        this.begin = begin;
    }

    /** Without the settings of an installation that this shell may know. */
    static Program start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SUARA_"));
        builder.environment().putAll(environment);
        try {
            long begin = System.nanoTime();
            return new Program(builder.start(), log, begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Asks every 50 ms.
     *
     *  @return seconds from the start until the address answers 200 */
    double secondsUntilOk(URI address) throws InterruptedException {
        while (!isOk(address)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("not ready; it said: " + lastWords());
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean isOk(URI address) {
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

    /** The Java program that it started beside itself. */
    ProcessHandle server() {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
