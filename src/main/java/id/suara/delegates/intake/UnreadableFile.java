package id.suara.delegates.intake;

import java.util.List;

/** The file as a whole is refused. */
public final class UnreadableFile extends Exception {

    private final FileFault fault;
    private final transient List<Column> missing;

    UnreadableFile(FileFault fault) {
        this(fault, List.of());
    }

    UnreadableFile(FileFault fault, List<Column> missing) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.missing = List.copyOf(missing);
    }

    public FileFault fault() {
        return fault;
    }

    /** The required columns that no heading names; empty for every other fault. */
    public List<Column> missing() {
        return missing;
    }
}
