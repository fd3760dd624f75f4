package id.suara.delegates.intake;

import java.util.List;

/** The file as a whole is refused. */
public final class UnreadableFile extends Exception {

    private final FileFault fault;
    private final transient List<Column> missing;
    private final transient List<Heading> headings;

    UnreadableFile(FileFault fault) {
        this(fault, Headings.NONE);
    }

    UnreadableFile(FileFault fault, Headings headings) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.missing = fault == FileFault.MISSING_HEADINGS ? headings.missing() : List.of();
        this.headings = headings.all();
    }

    public FileFault fault() {
        return fault;
    }

    /** What may be the headings, for a person to say which column each is; empty where nothing looks like a table. */
    public List<Heading> headings() {
        return headings;
    }

    /** How near the sheet came to being one of ours: of several sheets the nearest is told about. */
    int nearness() {
        return switch (fault) {
            case EMPTY -> headings.isEmpty() ? 0 : 3;
            case MISSING_HEADINGS -> 2;
            default -> 1;
        };
    }

    /** The required columns that no heading names; empty for every other fault. */
    public List<Column> missing() {
        return missing;
    }
}
