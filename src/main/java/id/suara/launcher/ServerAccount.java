package id.suara.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Whom PostgreSQL runs as: it refuses to be root. */
enum ServerAccount {
    /** An ordinary user's own account. */
    OURS(List.of()),
    /** Root in a user namespace without any mapping: nobody by number, still the owner of our files. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Where namespaces are forbidden: the user that every system has, who must then own the database's files. */
    NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));

    private final List<String> prefix;

    ServerAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerAccount choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURS;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(account -> succeeds(account.run("true")))
                .findFirst()
                .orElseThrow(() -> Refusal.because("PostgreSQL does not run as root on this machine:"
                        + " run Suara as an ordinary user, or set SUARA_DB_URL to a PostgreSQL server of your own"));
    }

    List<String> run(String... command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        return all;
    }

    /** Lets the account own the folder, and reach it through the folders above. */
    void own(Path folder) throws IOException {
        if (this != NOBODY) {
            return;
        }
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(above);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                if (!above.equals(folder.getParent())) {
                    throw Refusal.because("The database's user cannot reach " + folder + " through " + above
                            + ": choose another folder with --data");
                }
                Files.setPosixFilePermissions(above, permissions);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, nobody);
            }
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
