package id.suara.delegates.intake;

import java.util.Locale;

/** Why a row is not a nomination. The first that applies, in this order, is told. */
public enum RowFault {
    TOO_LONG(null),
    MISSING_NAME("fullName"),
    INVALID_DATE("birthDate"),
    OVER_AGE("birthDate"),
    UNDER_AGE("birthDate"),
    UNKNOWN_PROVINCE("province"),
    /** An officer nominates for their own province only. */
    OTHER_PROVINCE("province"),
    REGENCY_NOT_IN_PROVINCE("regency"),
    MISSING_GUARDIAN("guardianName"),
    NO_GUARDIAN_CONTACT("guardianPhone"),
    INVALID_GUARDIAN_PHONE("guardianPhone"),
    INVALID_GUARDIAN_EMAIL("guardianEmail"),
    DUPLICATE("fullName");

    private final String field;

    RowFault(String field) {
        this.field = field;
    }

    /** The field of a single nomination that it is about, or null when it could be any. */
    public String field() {
        return field;
    }

    /** As in {@code error.<code>} of the texts. */
    public String code() {
        return "delegates.row-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
