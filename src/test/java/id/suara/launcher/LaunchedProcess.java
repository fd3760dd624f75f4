package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A launcher in a process of its own, as {@code scripts/run} starts it. */
final class LaunchedProcess {

    private final Process process;
    private final Path out;
    private final Path err;

    private LaunchedProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static LaunchedProcess start(Path home, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsuara.home=" + home,
                "-cp",
                Path.of("target", "classes").toAbsolutePath() + ":"
                        + Path.of("target", "launcher").toAbsolutePath() + "/*",
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SUARA_"));
        builder.environment().putAll(environment);
        return new LaunchedProcess(builder.start(), out, err);
    }

    /** Waits for a line that begins so, and returns at once when the launcher ends. */
    boolean says(String beginning, Duration patience) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (output().stream().anyMatch(line -> line.startsWith(beginning))) {
                return true;
            }
            if (!process.isAlive()) {
                return false;
            }
            Thread.sleep(100);
        }
        return false;
    }

    List<String> output() throws IOException {
        return Files.readAllLines(out);
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(err);
    }

    /** @return the exit code after a SIGTERM
     *  @throws IllegalStateException when it takes longer than that */
    int terminate(Duration atMost) throws InterruptedException {
        process.destroy();
        return exitCode(atMost);
    }

    int exitCode(Duration atMost) throws InterruptedException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("still running after " + atMost);
        }
        return process.exitValue();
    }

    void killHard() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The command lines of all processes that name the folder. */
    static List<String> processesOf(Path folder) {
        return ProcessHandle.allProcesses()
                .flatMap(handle -> commandLine(handle.pid()))
                .filter(line -> line.contains(folder.toString()))
                .toList();
    }

    /** What the JVM of that jar, started with the folder, has mapped into its memory. */
    static String filesMappedBy(String jar, Path folder) throws IOException {
        long pid = ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(one -> commandLine(one)
                        .anyMatch(line -> line.contains("-jar") && line.contains(jar) && line.contains("" + folder)))
                .findFirst()
                .orElseThrow();
        return Files.readString(Path.of("/proc", String.valueOf(pid), "maps"));
    }

    private static Stream<String> commandLine(long pid) {
        try {
            return Stream.of(Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"))
                    .replace('\0', ' '));
        } catch (IOException ended) {
            return Stream.empty();
        }
    }
}
