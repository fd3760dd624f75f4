package id.suara.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator can mend is one line on stderr and an exit code, before anything is started. */
class RefusalIT {

    @TempDir
    Path folder;

    @Test
    void ofAnUnknownOption() throws IOException, InterruptedException {
        refuses(2, Map.of(), "Unknown option --prot (", "--prot", "1");
    }

    @Test
    void ofAPortThatIsNone() throws IOException, InterruptedException {
        refuses(2, Map.of(), "--port must be a number from 1 to 65535, not 80800", "--port", "80800");
    }

    @Test
    void ofAPortInUse() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            refuses(1, Map.of(), "Port " + port + " is in use", "--port", port);
        }
    }

    @Test
    void ofADataDirectoryThatCannotBeWritten() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        refuses(1, Map.of(), "The data directory " + file + "/data cannot be written", "--data", file + "/data");
    }

    @Test
    void ofADatabaseAddressThatIsNone() throws IOException, InterruptedException {
        refuses(1, Map.of("SUARA_DB_URL", "postgres://db/suara"), "SUARA_DB_URL must look like jdbc:postgresql://");
    }

    @Test
    void ofADatabaseWithoutAUser() throws IOException, InterruptedException {
        refuses(1, Map.of("SUARA_DB_URL", "jdbc:postgresql://db/suara"), "SUARA_DB_URL needs SUARA_DB_USER");
    }

    @Test
    void ofADatabaseThatCannotBeReached() throws IOException, InterruptedException {
        refuses(
                1,
                Map.of(
                        "SUARA_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + closedPort() + "/suara",
                        "SUARA_DB_USER",
                        "suara",
                        "SUARA_DB_PASSWORD",
                        "wrong"),
                "The database of SUARA_DB_URL cannot be reached");
    }

    @Test
    void ofAMailServerThatCannotBeReached() throws IOException, InterruptedException {
        String port = String.valueOf(closedPort());
        refuses(
                1,
                Map.of("SUARA_SMTP_HOST", "127.0.0.1", "SUARA_SMTP_PORT", port),
                "The mail server of SUARA_SMTP_HOST cannot be reached at 127.0.0.1:" + port);
    }

    @Test
    void ofANightThatBeginsAtNoTime() throws IOException, InterruptedException {
        refuses(1, Map.of("SUARA_QUIET_FROM", "malam"), "SUARA_QUIET_FROM must be a time such as 20:00, not malam");
    }

    @Test
    void ofAMailboxThatCannotBeReached() throws IOException, InterruptedException {
        String port = String.valueOf(closedPort());
        refuses(
                1,
                Map.of("SUARA_BOUNCE_IMAP_HOST", "127.0.0.1", "SUARA_BOUNCE_IMAP_PORT", port),
                "The mailbox of SUARA_BOUNCE_IMAP_HOST cannot be reached at 127.0.0.1:" + port);
    }

    @Test
    void ofABaseAddressThatIsNone() throws IOException, InterruptedException {
        refuses(1, Map.of("SUARA_BASE_URL", "suara.example.id"), "SUARA_BASE_URL must be an address such as https://");
    }

    @Test
    void ofAShortSecret() throws IOException, InterruptedException {
        refuses(1, Map.of("SUARA_SECRET", "short"), "SUARA_SECRET must have 32 characters or more");
    }

    private void refuses(int exitCode, Map<String, String> environment, String line, String... arguments)
            throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 4];
        all[0] = "--port";
        all[1] = String.valueOf(closedPort());
        all[2] = "--data";
        all[3] = folder.resolve("data").toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        LaunchedProcess launcher = LaunchedProcess.start(Path.of("").toAbsolutePath(), environment, all);
        assertThat(launcher.exitCode(Duration.ofSeconds(30))).isEqualTo(exitCode);
        assertThat(launcher.output()).isEmpty();
        assertThat(launcher.errors()).singleElement().asString().startsWith(line);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
