package id.suara.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * Everything an installation keeps between runs, private to the user who runs it. One launcher at a time holds it; the
 * lock ends with the process, however it ends.
 */
final class DataDirectory {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    // Closing the channel, or losing it to the garbage collector, would give up the lock.
    private final FileLock lock;

    private DataDirectory(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws Refusal when it cannot be written, or another launcher has it */
    static DataDirectory open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            Path file = path.resolve("lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw Refusal.because("Suara already runs on the data directory " + path);
            }
            Files.createDirectories(path.resolve("logs"));
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw Refusal.because("The data directory " + path + " cannot be written ("
                    + e.getClass().getSimpleName().replace("Exception", "") + ")");
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder of that name, made the first time. */
    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw Refusal.because("The folder " + path.resolve(name) + " cannot be made");
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    boolean isHeld() {
        return lock.isValid();
    }

    /** The secret of that name, made of 64 random hexadecimal digits the first time. */
    String secret(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createFile(file, OWNER_ONLY);
                Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
            }
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw Refusal.because("The file " + file + " is empty: put the secret back, or remove the file");
            }
            return secret;
        } catch (IOException e) {
            throw Refusal.because("The file " + file + " cannot be read or written");
        }
    }

    /** A fresh log file; the previous run's is kept as {@code NAME.1}. */
    Path freshLog(String name) {
        Path log = path.resolve("logs").resolve(name);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw Refusal.because("The log " + log + " cannot be written");
        }
    }

    /** An empty folder: what an earlier run left in it goes. */
    Path emptied(String name) {
        Path folder = path.resolve(name);
        try {
            deleteTree(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw Refusal.because("The folder " + folder + " cannot be emptied");
        }
    }

    void write(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
