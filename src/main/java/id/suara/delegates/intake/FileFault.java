package id.suara.delegates.intake;

import id.suara.kernel.UnreadableSheet;
import java.util.Locale;

/** Why a file is not worked off at all. */
public enum FileFault {
    EMPTY,
    NOT_A_SPREADSHEET,
    OLD_OR_LOCKED,
    DAMAGED,
    UNKNOWN_HEADINGS,
    MISSING_HEADINGS,
    TOO_MANY_ROWS,
    TOO_LARGE,
    ZIP_BOMB,
    /** It brought the server down more than once, or the server was stopped each time. */
    INTERRUPTED,
    UNEXPECTED;

    static FileFault of(UnreadableSheet.Fault fault) {
        return valueOf(fault.name());
    }

    /** As in {@code error.<code>} of the texts. */
    public String code() {
        return "delegates.file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
