package id.suara.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements as fast as PostgreSQL does them, on the database of a demonstration. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private PgBench() {}

    /** After three seconds of warming up: on a busy machine, connecting takes one of them.
     *
     *  @param script one transaction
     *  @throws IllegalStateException when any of them failed */
    static double perSecond(Suara server, Stage stage, List<String> script, int clients, int seconds)
            throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile(stage.folder(), "pgbench", ".sql"), script);
        run(server, file, clients, 3);
        return run(server, file, clients, seconds);
    }

    private static double run(Suara server, Path script, int clients, int seconds)
            throws IOException, InterruptedException {
        URI database = server.databaseAddress();
        ProcessBuilder builder = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-c",
                        String.valueOf(clients),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        script.toString(),
                        "-h",
                        database.getHost(),
                        "-p",
                        String.valueOf(database.getPort()),
                        "-U",
                        "suara",
                        "suara")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.databasePassword());
        Process pgbench = builder.start();
        String report = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(report);
        if (pgbench.waitFor() != 0 || !rate.find() || report.contains("ERROR")) {
            throw new IllegalStateException(report.substring(0, Math.min(600, report.length())));
        }
        return Double.parseDouble(rate.group(1));
    }
}
