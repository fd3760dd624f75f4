package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Payara's boot commands: those of every installation, which are in the project, and those of this start. */
final class BootCommands {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private final Path common;

    BootCommands(Path common) {
        this.common = common;
    }

    String beforeStart(String bind, OptionalInt management) {
        try {
            String commands = Files.readString(common) + LISTENER + bind + "\n";
            if (management.isPresent()) {
                commands += "create-protocol management\n"
                        + "create-http --default-virtual-server management --xpowered=false management\n"
                        + "set configs.config.server-config.network-config.protocols.protocol.management.http"
                        + ".server-header=false\n";
            }
            return commands;
        } catch (IOException e) {
            throw Refusal.because("The file " + common + " cannot be read");
        }
    }

    /** Empty without a management port. The virtual server comes first: its listener looks for it. */
    String afterDeployment(OptionalInt management) {
        return management.isEmpty()
                ? ""
                : "create-virtual-server --hosts localhost,127.0.0.1 management\n"
                        + "create-network-listener --address 127.0.0.1 --listenerport " + management.getAsInt()
                        + " --protocol management management\n";
    }
}
