package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Payara Micro unpacked once in the data directory, from which every start is quicker than from the one large file. Only
 * the libraries are kept between starts: the configuration is Payara's own again each time, because boot commands are
 * meant for an untouched one.
 */
final class PayaraRoot {

    private static final int SECONDS = 120;
    private static final List<String> KEPT = List.of("runtime", "lib", "META-INF", "launch-micro.jar", "untouched");

    private final Path path;
    private final ClassArchive classes;

    private PayaraRoot(Path path) {
        this.path = path;
        this.classes = new ClassArchive(path.resolveSibling("classes"), launchJar());
    }

    /**
     * @param distribution Payara Micro as it comes
     * @param parent absolute; where it is unpacked the first time, and again for another distribution
     * @throws Refusal when it cannot be unpacked
     */
    static PayaraRoot unpackedIn(Path parent, Path distribution) {
        try {
            Path path = parent.resolve("payara-" + Files.size(distribution));
            if (Files.notExists(path.resolve("untouched"))) {
                // Unpacked aside and moved: a start that is interrupted must not leave half a server.
                Path aside = parent.resolve("payara.unpacking");
                DataDirectory.deleteTree(aside);
                deleteOthers(parent);
                unpack(distribution, aside);
                DataDirectory.copyTree(aside.resolve("config"), aside.resolve("untouched"));
                Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
            }
            PayaraRoot root = new PayaraRoot(path);
            root.restore();
            return root;
        } catch (IOException e) {
            throw Refusal.because("Payara cannot be unpacked into " + parent + " (" + e.getMessage() + ")");
        }
    }

    Path launchJar() {
        return path.resolve("launch-micro.jar");
    }

    Path libraries() {
        return path.resolve("runtime");
    }

    ClassArchive classes() {
        return classes;
    }

    private void restore() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!KEPT.contains(file.getFileName().toString())) {
                    DataDirectory.deleteTree(file);
                }
            }
        }
        DataDirectory.copyTree(path.resolve("untouched"), path.resolve("config"));
        Files.createDirectory(path.resolve("docroot"));
    }

    private static void deleteOthers(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.startsWith("payara-") || "classes".equals(name)) {
                    DataDirectory.deleteTree(file);
                }
            }
        }
    }

    private static void unpack(Path distribution, Path target) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        distribution.toString(),
                        "--rootdir",
                        target.toString(),
                        "--outputlauncher")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("is there room for 200 MB?");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
