package id.suara.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

    private Wrk() {}

    /** At 16 connections.
     *
     *  @throws IllegalStateException when anything was answered but success */
    static double requestsPerSecond(URI address, int seconds) throws IOException, InterruptedException {
        return requestsPerSecond(address, 16, seconds);
    }

    /** From 2 threads.
     *
     *  @throws IllegalStateException when anything was answered but success */
    static double requestsPerSecond(URI address, int connections, int seconds)
            throws IOException, InterruptedException {
        return run(List.of("-c" + connections, "-d" + seconds + "s", address.toString()));
    }

    /** As if what is asked for were known: 304 is a success.
     *
     *  @param tag its {@code ETag} */
    static double unchangedPerSecond(URI address, String tag, int connections, int seconds)
            throws IOException, InterruptedException {
        return run(
                List.of("-c" + connections, "-d" + seconds + "s", "-H", "If-None-Match: " + tag, address.toString()));
    }

    private static double run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t2"));
        command.addAll(arguments);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(report);
        if (wrk.waitFor() != 0 || !rate.find() || report.contains("Non-2xx") || report.contains("Socket errors")) {
            throw new IllegalStateException(report);
        }
        return Double.parseDouble(rate.group(1));
    }
}
