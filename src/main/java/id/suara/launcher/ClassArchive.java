package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's classes in the form in which the JVM holds them (class data sharing), which spares every later start
 * their reading and checking. The first start notes which classes it loads; once it is ready, the archive is made from
 * that list beside the running server. Without an archive, or with one of another JVM, everything works, only later.
 */
final class ClassArchive implements AutoCloseable {

    /**
     * Linux weighs sessions before processes (autogroup): niceness alone counts among our own children only, and the
     * archive took a quarter of two processors from a server that was under load. Hence a session of its own, as low as
     * they go, where the kernel knows sessions.
     */
    private static final String LAST_IN_LINE =
            "{ echo 19 >/proc/self/autogroup; } 2>/dev/null; exec /usr/bin/nice -n 19 \"$@\"";

    private final Path folder;
    private final Path jar;
    private Process making;

    ClassArchive(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /** The JVM's arguments of a start: to use the archive, or to note what belongs into it. */
    List<String> arguments() throws IOException {
        Files.createDirectories(folder);
        return Files.exists(archive())
                ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive())
                : List.of("-XX:DumpLoadedClassList=" + list());
    }

    /** Makes the archive if there is none, with the lowest priority and without waiting for it. */
    void make() throws IOException {
        if (Files.exists(archive())) {
            return;
        }
        // The server goes on writing the list: what is complete now is enough.
        List<String> lines = Files.readAllLines(list());
        Path complete = Files.write(folder.resolve("complete.lst"), lines.subList(0, Math.max(0, lines.size() - 1)));
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid")) && Files.isExecutable(Path.of("/usr/bin/nice"))) {
            command.addAll(List.of("/usr/bin/setsid", "/bin/sh", "-c", LAST_IN_LINE, "class-archive"));
        }
        Path unfinished = folder.resolve("unfinished.jsa");
        String output = "-XX:SharedArchiveFile=" + unfinished;
        stopOrphans(output);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + complete,
                output,
                "-cp",
                jar.toString()));
        making = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("archive.log").toFile())
                .start();
        Thread finisher = new Thread(() -> finish(unfinished), "class archive");
        finisher.setDaemon(true);
        finisher.start();
    }

    /** A launcher that was killed leaves it behind: two would write into one file. */
    private static void stopOrphans(String argument) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(argument))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private void finish(Path unfinished) {
        try {
            if (making.waitFor() == 0) {
                deleteAllBut(unfinished);
                Files.move(unfinished, archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            System.err.println("Later starts will be slower: " + archive() + " cannot be written");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The lists have served, and so have the archives of other JVMs, a hundred megabytes each. */
    private void deleteAllBut(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.equals(kept)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** An archive that is not finished is given up; a later start makes it. */
    @Override
    public void close() {
        if (making != null) {
            making.destroyForcibly();
        }
    }

    /** An archive serves the one version of the JVM that made it. */
    private Path archive() {
        return folder.resolve(Runtime.version() + ".jsa");
    }

    private Path list() {
        return folder.resolve("loaded.lst");
    }
}
