package id.suara.kernel;

/** A file that is no {@link Spreadsheet}, or one that is not to be read. */
public final class UnreadableSheet extends Exception {

    /** Why. */
    public enum Fault {
        EMPTY,
        NOT_A_SPREADSHEET,
        /** An .xls, or a workbook behind a password. */
        OLD_OR_LOCKED,
        DAMAGED,
        TOO_MANY_ROWS,
        TOO_LARGE,
        ZIP_BOMB
    }

    private final Fault fault;

    UnreadableSheet(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
