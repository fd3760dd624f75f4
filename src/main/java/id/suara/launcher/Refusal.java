package id.suara.launcher;

/** A reason not to start, or not to go on, that the operator can mend. The message is the one line they are shown. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    static Refusal because(String line) {
        return new Refusal(1, line);
    }

    /** The command line itself is wrong. */
    static Refusal usage(String line) {
        return new Refusal(2, line + " (scripts/run --help lists the options)");
    }

    int exitCode() {
        return exitCode;
    }
}
