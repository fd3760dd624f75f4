package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Payara's boot commands: those of every installation, which are in the project, and those of this start. */
final class BootCommands {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private final Path folder;

    /** @param folder with {@code preboot.asadmin}, and with {@code postdeploy.asadmin} where an installation adds its own */
    BootCommands(Path folder) {
        this.folder = folder;
    }

    String beforeStart(String bind, OptionalInt management) {
        String commands = read("preboot.asadmin") + LISTENER + bind + "\n";
        return management.isEmpty()
                ? commands
                : commands + "create-protocol management\n"
                        + "create-http --default-virtual-server management --xpowered=false management\n"
                        + "set configs.config.server-config.network-config.protocols.protocol.management.http"
                        + ".server-header=false\n";
    }

    /** The virtual server comes first: its listener looks for it. */
    String afterDeployment(OptionalInt management) {
        String added = Files.exists(folder.resolve("postdeploy.asadmin")) ? read("postdeploy.asadmin") : "";
        return management.isEmpty()
                ? added
                : "create-virtual-server --hosts localhost,127.0.0.1 management\n"
                        + "create-network-listener --address 127.0.0.1 --listenerport " + management.getAsInt()
                        + " --protocol management management\n" + added;
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw Refusal.because("The file " + folder.resolve(name) + " cannot be read");
        }
    }
}
