package id.suara.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes what a developer changes live: pages, styles and scripts are copied into the exploded application, and a
 * changed class, text or descriptor redeploys it.
 *
 * <p>It looks twice a second: Java's file events come from each folder apart and miss what was made in a new one.
 */
final class DevWatcher {

    private static final int MILLISECONDS = 500;

    private final Path home;
    private final DevCompiler compiler;
    private final Path application;

    /** Where the parts of the application come from, and where in it they go. */
    private final Map<Path, Path> parts;

    private Map<Path, FileTime> seen = Map.of();

    private DevWatcher(Path home, Path application, Path libraries) {
        this.home = home;
        this.application = application;
        this.parts = new TreeMap<>(Map.of(
                home.resolve("src/main/webapp"), application,
                home.resolve("webapp-config/WEB-INF"), application.resolve("WEB-INF"),
                home.resolve("src/main/resources"), application.resolve("WEB-INF/classes"),
                home.resolve("webapp-config/META-INF"), application.resolve("WEB-INF/classes/META-INF")));
        this.compiler = new DevCompiler(home.resolve("src/main/java"), application.resolve("WEB-INF"), libraries);
    }

    /** Lays out the exploded application from what Maven built. */
    static DevWatcher prepare(Path home, DataDirectory data, Path serverLibraries) {
        Path application = data.emptied("dev").resolve("suara");
        try {
            DataDirectory.copyTree(home.resolve("target/suara"), application);
            DataDirectory.deleteTree(application.resolve("WEB-INF/classes/id/suara/launcher"));
            DevWatcher watcher = new DevWatcher(home, application, serverLibraries);
            watcher.adapt();
            watcher.seen = watcher.look();
            return watcher;
        } catch (IOException e) {
            throw Refusal.because("The exploded application cannot be made in " + application + " (" + e + ")");
        }
    }

    Path application() {
        return application;
    }

    void watch(PayaraServer server) throws InterruptedException {
        System.out.println("Watching src/main and webapp-config; what changes is live within seconds");
        while (true) {
            Thread.sleep(MILLISECONDS);
            try {
                List<Path> changed = changes();
                if (!changed.isEmpty()) {
                    apply(changed, server);
                }
            } catch (IOException e) {
                // An editor may be between removing and writing a file: the next look sees it whole.
                System.err.println("Not taken over yet: " + e.getMessage());
            }
            if (!server.isAlive()) {
                return;
            }
        }
    }

    private void apply(List<Path> changed, PayaraServer server) throws IOException, InterruptedException {
        Instant from = Instant.now();
        boolean redeploy = false;
        for (Path file : changed) {
            Path part =
                    parts.keySet().stream().filter(file::startsWith).findFirst().orElse(null);
            if (part != null) {
                Path target = parts.get(part).resolve(part.relativize(file).toString());
                if (Files.exists(file)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(target);
                }
                redeploy |= !part.endsWith("webapp") || file.toString().endsWith(".taglib.xml");
            }
        }
        if (changed.stream().anyMatch(file -> file.toString().endsWith(".java"))) {
            if (!compiler.compile()) {
                System.out.println("Not compiled: mend it and save again");
                return;
            }
            redeploy = true;
        }
        if (redeploy) {
            adapt();
            reload(server);
        }
        long milliseconds = Instant.now().toEpochMilli() - from.toEpochMilli();
        System.out.printf(
                "%s live after %.1f s: %s%n",
                redeploy ? "Redeployed," : "Copied,",
                milliseconds / 1000.0,
                String.join(
                        ", ",
                        changed.stream()
                                .map(file -> home.relativize(file).toString())
                                .limit(3)
                                .toList()));
    }

    /** Pages are read again whenever they change, and browsers keep nothing. */
    private void adapt() throws IOException {
        Path descriptor = application.resolve("WEB-INF/web.xml");
        String text = Files.readString(descriptor)
                .replaceFirst("(PROJECT_STAGE</param-name>\\s*<param-value>)[A-Za-z]+", "$1Development")
                .replaceFirst("(defaultResourceMaxAge</param-name>\\s*<param-value>)[0-9]+", "$10");
        Files.writeString(descriptor, text);
    }

    private void reload(PayaraServer server) throws IOException, InterruptedException {
        Path marker = application.resolve(".reload");
        if (Files.notExists(marker)) {
            Files.createFile(marker);
        }
        Files.setLastModifiedTime(marker, FileTime.from(Instant.now()));
        server.awaitRedeployment();
    }

    private List<Path> changes() throws IOException {
        Map<Path, FileTime> now = look();
        List<Path> changed = new ArrayList<>();
        now.forEach((file, time) -> {
            if (!time.equals(seen.get(file))) {
                changed.add(file);
            }
        });
        seen.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        seen = now;
        return changed;
    }

    private Map<Path, FileTime> look() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        Set<Path> roots = new HashSet<>(parts.keySet());
        roots.add(home.resolve("src/main/java"));
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        times.put(file, attributes.lastModifiedTime());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        return times;
    }
}
