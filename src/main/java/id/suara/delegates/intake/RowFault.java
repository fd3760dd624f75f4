package id.suara.delegates.intake;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Where in a row the fault is to be mended; never empty. */
    public Set<Column> columns(SheetRow row) {
        return switch (this) {
            case TOO_LONG ->
                row.values().keySet().stream()
                        .filter(column -> row.text(column).length() > column.longest())
                        .collect(Collectors.toSet());
            case NO_GUARDIAN_CONTACT -> Set.of(Column.GUARDIAN_PHONE, Column.GUARDIAN_EMAIL);
            case DUPLICATE -> Set.of(Column.FULL_NAME, Column.BIRTH_DATE, Column.REGENCY);
            default -> Set.of(Column.ofField(field).orElseThrow());
        };
    }

    /** As in {@code error.<code>} of the texts. */
    public String code() {
        return "delegates.row-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
