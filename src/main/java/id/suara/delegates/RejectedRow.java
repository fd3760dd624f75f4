package id.suara.delegates;

import id.suara.delegates.intake.RowFault;
import id.suara.kernel.Texts;
import java.util.Locale;

/** @param row as the spreadsheet counts */
public record RejectedRow(int row, RowFault code) {

    public String message(Locale locale) {
        return Texts.get(locale, "error." + code.code());
    }
}
