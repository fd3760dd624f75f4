package id.suara.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Where the measures happen: a temporary folder, and in it one demonstration. Closing it leaves nothing behind. */
final class Stage implements AutoCloseable {

    private final Path home = Path.of(System.getProperty("suara.home", "")).toAbsolutePath();
    private final Path folder;
    private final boolean quick;

    // Guarded by this; stopped in the opposite order.
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    private Suara server;
    private boolean broken;

    private Stage(Path folder, boolean quick) {
        this.folder = folder;
        this.quick = quick;
    }

    static Stage open(boolean quick) {
        try {
            Path folder = Files.createTempDirectory("suara-bench-");
            // Under root, PostgreSQL may run as another user, who must come through.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return new Stage(folder, quick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean quick() {
        return quick;
    }

    /** The project's folder, built. */
    Path home() {
        return home;
    }

    /** The folder, empty at first, that goes away. */
    Path folder() {
        return folder;
    }

    /** The data folder of the demonstration. */
    Path data() {
        return folder.resolve("data");
    }

    void say(String line) {
        System.err.println(line);
    }

    /** The demonstration, as {@code scripts/run --demo} starts it, with the {@link ConstantWar} beside it. */
    Suara server() throws Exception {
        if (broken) {
            throw new IllegalStateException("the demonstration did not start");
        }
        if (server == null) {
            broken = true;
            Path withConstant = ConstantWar.homeLike(home, folder.resolve("home"));
            Suara starting = started(() -> Suara.start(withConstant, this, "suara.log"));
            starting.awaitDeployed(ConstantWar.PATH);
            // A first start makes it beside the server's work, once in an installation's life.
            starting.awaitClassArchive();
            server = starting;
            broken = false;
        }
        return server;
    }

    /** Starts something that is stopped at the end if not before. Nothing is started once stopping has begun. */
    <T extends AutoCloseable> T started(Callable<T> start) throws Exception {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("stopped");
            }
            T service = start.call();
            running.push(service);
            return service;
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                say("Not everything could be stopped: " + e);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(Stage::delete);
        } catch (IOException | UncheckedIOException e) {
            say("The folder " + folder + " could not be removed: " + e.getMessage());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
