package id.suara.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as it comes from Maven: one compressed archive on the class path, unpacked once into a folder. */
final class PostgresBinaries {

    static final String MAJOR_VERSION = "17";

    private PostgresBinaries() {}

    /** @return the folder whose {@code bin} has {@code initdb}, {@code pg_ctl} and {@code postgres} */
    static Path unpackedIn(Path parent) {
        String archive = "postgres-linux-" + architecture() + ".txz";
        URL resource = PostgresBinaries.class.getResource("/" + archive);
        if (resource == null) {
            throw Refusal.because("There is no PostgreSQL for this kind of machine (" + archive
                    + "): set SUARA_DB_URL to a PostgreSQL server of your own");
        }
        try {
            // The size tells one release from another, and costs no reading.
            long size = resource.openConnection().getContentLengthLong();
            Path home = parent.resolve("postgresql-" + MAJOR_VERSION + "-" + size);
            if (Files.isExecutable(home.resolve("bin/postgres"))) {
                return home;
            }
            // Unpacked aside and moved: a start that is interrupted must not leave half a server that looks whole.
            Path aside = parent.resolve(home.getFileName() + ".unpacking");
            DataDirectory.deleteTree(aside);
            DataDirectory.deleteTree(home);
            unpack(resource, aside);
            return Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Refusal.because("PostgreSQL cannot be unpacked into " + parent + " (" + e.getMessage() + ")");
        }
    }

    private static String architecture() {
        String architecture = System.getProperty("os.arch");
        return Set.of("amd64", "x86_64").contains(architecture)
                ? "x86_64"
                : "aarch64".equals(architecture) ? "arm_64" : architecture;
    }

    private static void unpack(URL resource, Path target) throws IOException {
        try (InputStream packed = resource.openStream();
                TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(archive, file);
                    boolean program = file.getParent().endsWith("bin");
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
