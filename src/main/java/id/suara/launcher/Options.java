package id.suara.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The command line.
 *
 * @param data absolute
 */
record Options(int port, Path data, boolean demo, boolean dev, boolean help) {

    static final String HELP =
            """
            Starts Suara with everything it needs, and prints one line when it is ready.

            Usage: scripts/run [--port N] [--data DIR] [--demo]

              --port N     the port to listen on (8080)
              --data DIR   where the database, logs and generated secrets are kept (.suara)
              --demo       adds a demonstration congress with accounts of every role
              --dev        serves the exploded application and reloads what changes (scripts/dev)
              --help       prints this

            Settings come from SUARA_ variables in the environment; webapp-config/environments/production.env lists
            them. Ctrl-C stops everything.""";

    /** @param home the project's folder; the data directory stands in it unless told otherwise */
    static Options parse(String[] args, Path home) {
        int port = 8080;
        Path data = home.resolve(".suara");
        boolean demo = false;
        boolean dev = false;
        boolean help = false;
        for (int i = 0; i < args.length; i++) {
            int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            switch (name) {
                case "--port" ->
                    port = port("--port", equals < 0 ? valueAfter(args, i++) : args[i].substring(equals + 1));
                case "--data" -> data = path(equals < 0 ? valueAfter(args, i++) : args[i].substring(equals + 1));
                case "--demo" -> demo = true;
                case "--dev" -> dev = true;
                case "--help", "-h" -> help = true;
                default -> throw Refusal.usage("Unknown option " + name);
            }
        }
        return new Options(port, data.toAbsolutePath().normalize(), demo, dev, help);
    }

    private static String valueAfter(String[] args, int index) {
        if (index + 1 >= args.length || args[index + 1].startsWith("--")) {
            throw Refusal.usage(args[index] + " needs a value");
        }
        return args[index + 1];
    }

    private static int port(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw Refusal.usage(name + " must be a number from 1 to 65535, not " + value);
    }

    private static Path path(String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException unusable) {
            // Said below, as for an empty one.
        }
        throw Refusal.usage("--data must name a folder");
    }
}
