package id.suara.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Seconds from starting the launcher until {@code /health/ready} answers, over those of a Payara Micro with a WAR that
 * holds one page until it shows that page. Medians of starts by turns. The launcher's own time and the database's restart
 * are in it; the very first start, which makes the database, the demonstration and the archive of the server's classes,
 * comes before, is left alone until that is done, and does not count.
 */
final class StartUp implements Measure {

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public Result take(Stage stage) throws Exception {
        stage.say("  first start: " + Result.number(firstStart(stage)) + " s");
        Path empty = emptyWar(stage.folder().resolve("empty.war"));
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < (stage.quick() ? 1 : 3); run++) {
            theirs.add(payara(stage, empty));
            ours.add(suara(stage));
            stage.say("  empty " + Result.number(theirs.get(run)) + " s, Suara " + Result.number(ours.get(run)) + " s");
        }
        return Result.of(name(), Median.of(ours), "s").over(Median.of(theirs)).promisedRatioAtMost(1.5);
    }

    private static double suara(Stage stage) throws Exception {
        try (Suara suara = stage.started(() -> Suara.start(stage.home(), stage, "startup.log"))) {
            return suara.awaitReady();
        }
    }

    private static double firstStart(Stage stage) throws Exception {
        try (Suara suara = stage.started(() -> Suara.start(stage.home(), stage, "startup.log"))) {
            double seconds = suara.awaitReady();
            suara.awaitClassArchive();
            return seconds;
        }
    }

    private static double payara(Stage stage, Path war) throws Exception {
        int port = Stage.freePort();
        Path tmp = Files.createDirectories(stage.folder().resolve("tmp"));
        List<String> command = List.of(
                Program.java(),
                "-Djava.io.tmpdir=" + tmp,
                "-jar",
                stage.home().resolve("target/server/payara-micro.jar").toString(),
                "--nocluster",
                "--port",
                String.valueOf(port),
                "--deploy",
                war.toString());
        try (Program payara = stage.started(
                () -> Program.start(command, Map.of(), stage.folder().resolve("empty.log")))) {
            return payara.secondsUntilOk(URI.create("http://127.0.0.1:" + port + "/empty/"));
        }
    }

    private static Path emptyWar(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream war = new ZipOutputStream(out)) {
            war.putNextEntry(new ZipEntry("index.html"));
            war.write("<!doctype html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
