package id.suara.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * The {@code SUARA_} variables and what they point at, looked at before anything starts: a wrong one is told in one
 * line here, not in a stack trace an hour later. A blank variable is an unset one.
 */
final class Surroundings {

    private static final int SECONDS = 5;

    private final Map<String, String> environment;

    Surroundings(Map<String, String> environment) {
        this.environment = environment;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isOn(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** @throws Refusal on the first setting that cannot work, reaching out to servers last */
    void check() {
        checkOwnName();
        checkBaseUrl();
        checkSecret();
        checkQuietHours();
        checkDatabase();
        checkMail();
        checkReturnedMail();
    }

    boolean hasDatabase() {
        return text("SUARA_DB_URL").isPresent();
    }

    /** Where to listen: this machine alone, unless told otherwise. */
    String bind() {
        return text("SUARA_BIND").orElse("127.0.0.1");
    }

    /** @throws Refusal when the port is in use, forbidden, or the address is not this machine's */
    void checkFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind()), port));
        } catch (UnknownHostException e) {
            throw Refusal.because("SUARA_BIND must be an address of this machine, not " + bind());
        } catch (BindException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Permission denied")) {
                throw Refusal.because("Port " + port + " is not for ordinary users: choose one above 1023 with --port");
            }
            throw Refusal.because(
                    reason.contains("assign")
                            ? "SUARA_BIND must be an address of this machine, not " + bind()
                            : "Port " + port + " is in use: stop what uses it, or choose another with --port");
        } catch (IOException e) {
            throw Refusal.because("Port " + port + " cannot be opened (" + e.getMessage() + ")");
        }
    }

    /** The port of {@code /metrics} on 127.0.0.1; absent when switched off, or unset and the next port is taken. */
    OptionalInt managementPort(int port) {
        String wanted = text("SUARA_MANAGEMENT_PORT").orElse("");
        if ("off".equals(wanted)) {
            return OptionalInt.empty();
        }
        int management = wanted.isEmpty() ? port + 1 : number("SUARA_MANAGEMENT_PORT", wanted);
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", management));
            return OptionalInt.of(management);
        } catch (IOException | IllegalArgumentException taken) {
            if (wanted.isEmpty()) {
                return OptionalInt.empty();
            }
            throw Refusal.because("SUARA_MANAGEMENT_PORT " + management + " is in use");
        }
    }

    /** Payara asks for it at its start, and ends without it. */
    private static void checkOwnName() {
        try {
            InetAddress.getLocalHost();
        } catch (UnknownHostException e) {
            String name = String.valueOf(e.getMessage()).split(":", 2)[0];
            throw Refusal.because(
                    "This machine does not know its own name: add the line '127.0.1.1 " + name + "' to /etc/hosts");
        }
    }

    private void checkBaseUrl() {
        text("SUARA_BASE_URL").ifPresent(value -> {
            URI uri;
            try {
                uri = URI.create(value);
            } catch (IllegalArgumentException e) {
                uri = URI.create("");
            }
            boolean usable = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            if (!usable) {
                throw Refusal.because(
                        "SUARA_BASE_URL must be an address such as https://suara.example.id, not " + value);
            }
        });
    }

    private void checkSecret() {
        text("SUARA_SECRET").filter(value -> value.length() < 32).ifPresent(value -> {
            throw Refusal.because("SUARA_SECRET must have 32 characters or more");
        });
    }

    private void checkQuietHours() {
        for (String name : List.of("SUARA_QUIET_FROM", "SUARA_QUIET_UNTIL")) {
            text(name).ifPresent(value -> {
                try {
                    LocalTime.parse(value);
                } catch (DateTimeParseException e) {
                    throw Refusal.because(name + " must be a time such as 20:00, not " + value);
                }
            });
        }
    }

    private void checkDatabase() {
        String user = text("SUARA_DB_USER").orElse("");
        if (!hasDatabase()) {
            if (!user.isEmpty() || text("SUARA_DB_PASSWORD").isPresent()) {
                throw Refusal.because("SUARA_DB_USER and SUARA_DB_PASSWORD need SUARA_DB_URL");
            }
            return;
        }
        String url = text("SUARA_DB_URL").orElseThrow();
        if (!url.startsWith("jdbc:postgresql://") || !isUnderstood(url)) {
            throw Refusal.because("SUARA_DB_URL must look like jdbc:postgresql://HOST:5432/suara");
        }
        if (user.isEmpty()) {
            throw Refusal.because("SUARA_DB_URL needs SUARA_DB_USER and SUARA_DB_PASSWORD");
        }
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", text("SUARA_DB_PASSWORD").orElse(""));
        properties.setProperty("connectTimeout", String.valueOf(SECONDS));
        properties.setProperty("loginTimeout", String.valueOf(2 * SECONDS));
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < 15) {
                throw Refusal.because("SUARA_DB_URL leads to PostgreSQL " + major + ": 15 or later is needed");
            }
        } catch (SQLException e) {
            throw Refusal.because("The database of SUARA_DB_URL " + reason(e));
        }
    }

    private static boolean isUnderstood(String url) {
        try {
            return DriverManager.getDriver(url) != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String reason(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000" -> "refuses SUARA_DB_USER with SUARA_DB_PASSWORD";
            case "3D000" -> "does not exist on that server: create it, owned by SUARA_DB_USER";
            case "53300", "57P03" -> "takes no connections now";
            default ->
                state.startsWith("08")
                        ? "cannot be reached: is the server running, and the host and port right?"
                        : "cannot be used (SQLSTATE " + state + ")";
        };
    }

    private void checkMail() {
        checkReached("The mail server", "SUARA_SMTP_HOST", "SUARA_SMTP_PORT", 587);
    }

    private void checkReturnedMail() {
        checkReached("The mailbox", "SUARA_BOUNCE_IMAP_HOST", "SUARA_BOUNCE_IMAP_PORT", 993);
    }

    private void checkReached(String what, String hostName, String portName, int otherwise) {
        Optional<String> host = text(hostName);
        if (host.isEmpty()) {
            return;
        }
        int port = text(portName).map(value -> number(portName, value)).orElse(otherwise);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(host.get()), port), SECONDS * 1000);
        } catch (IOException e) {
            throw Refusal.because(what + " of " + hostName + " cannot be reached at " + host.get() + ":" + port);
        }
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw Refusal.because(name + " must be a number from 1 to 65535, not " + value);
    }
}
