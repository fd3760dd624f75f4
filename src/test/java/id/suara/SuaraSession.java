package id.suara;

import id.suara.launcher.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts PostgreSQL once for all integration tests, and sets the properties that {@code arquillian.xml} names. Payara is
 * started by Arquillian, at the first test that needs it.
 */
public class SuaraSession implements LauncherSessionListener {

    private static final String PASSWORD = "b1ue2whale3sings4at5night";

    private PostgresServer database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("suara.it") || System.getProperty("suara.it.port") != null) {
            return;
        }
        Path folder = Path.of("target", "it").toAbsolutePath();
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.createDirectories(folder.resolve("tmp"));
            database = PostgresServer.startEmpty(folder, folder.resolve("postgresql.log"), PASSWORD);
            int port = freePort();
            System.setProperty("suara.it.port", String.valueOf(port));
            System.setProperty("suara.it.url", "http://localhost:" + port);
            System.setProperty("suara.it.db.url", database.url());
            System.setProperty("suara.it.db.user", database.user());
            System.setProperty("suara.it.db.password", PASSWORD);
            // Arquillian splits its options at spaces that no backslash precedes.
            System.setProperty("suara.it.folder", folder.toString().replace(" ", "\\ "));
            System.setProperty(
                    "suara.it.project", Path.of("").toAbsolutePath().toString().replace(" ", "\\ "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
