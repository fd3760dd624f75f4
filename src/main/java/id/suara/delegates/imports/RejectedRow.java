package id.suara.delegates.imports;

import id.suara.delegates.intake.RowFault;
import id.suara.kernel.Texts;
import java.io.Serializable;
import java.util.Locale;

/** @param row as the spreadsheet counts */
public record RejectedRow(int row, RowFault code) implements Serializable {

    public String message(Locale locale) {
        return Texts.get(locale, "error." + code.code());
    }
}
