package id.suara.webinars.imports;

import id.suara.kernel.Texts;
import java.io.Serializable;
import java.util.Locale;

/** What is wrong with a row, and where. */
public record RowFault(PeopleColumn column, Reason reason) implements Serializable {

    /** Of one cell the first that applies. */
    public enum Reason {
        TOO_LONG,
        MISSING,
        /** An address of a page: a mail in our name would say it to whoever reads the address that was typed. */
        PAGE,
        FORMULA,
        EMAIL,
        KIND,
        TYPE,
        PROVINCE,
        /** Unknown, or of another province. */
        REGENCY,
        SERVICE,
        /** The address stands in a row above. */
        TWICE
    }

    /** As in {@code error.<code>} of the texts. */
    public String code() {
        return "webinars.import-row-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With the column it is about. */
    public String message(Locale locale) {
        return Texts.get(locale, "webinars.import.fault", column.heading(locale), Texts.get(locale, "error." + code()));
    }
}
