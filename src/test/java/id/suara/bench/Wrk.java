package id.suara.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
        Process wrk = new ProcessBuilder("wrk", "-t2", "-c" + connections, "-d" + seconds + "s", address.toString())
                .redirectErrorStream(true)
                .start();
        String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(report);
        if (wrk.waitFor() != 0 || !rate.find() || report.contains("Non-2xx") || report.contains("Socket errors")) {
            throw new IllegalStateException(report);
        }
        return Double.parseDouble(rate.group(1));
    }
}
