package id.suara.delegates.desk;

import id.suara.consent.ConsentStanding;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import id.suara.kernel.DomainException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Narrows the desk; null narrows nothing.
 *
 *  @param ageFrom in full years on the congress's first day
 *  @param ageTo likewise, itself included
 *  @param duplicates true for those that may be another's child too, and were not judged yet
 *  @param toConfirm true for those of 17 who consented and whose guardian has yet to confirm (L6)
 *  @param name a part of the child's name, in any case and without regard to diacritics */
public record DeskFilter(
        ApplicationStatus status,
        String province,
        ConsentStanding consent,
        Mode mode,
        Sex sex,
        Integer ageFrom,
        Integer ageTo,
        SchoolLevel level,
        boolean duplicates,
        boolean toConfirm,
        String name)
        implements Serializable {

    public static final DeskFilter ALL =
            new DeskFilter(null, null, null, null, null, null, null, null, false, false, null);

    private static final int OLDEST = 99;
    private static final int LONGEST = 100;

    public DeskFilter {
        province = province == null || province.isBlank() ? null : province.strip();
        name = name == null || name.isBlank() ? null : name.strip();
    }

    public static DeskFilter ofStatus(ApplicationStatus status) {
        return new DeskFilter(status, null, null, null, null, null, null, null, false, false, null);
    }

    /** From the parameters of an address.
     *
     *  @param parameter a value by its name, null for none
     *  @throws DomainException {@code request.invalid} with the field that cannot be understood */
    public static DeskFilter of(UnaryOperator<String> parameter) {
        String name = parameter.apply("q");
        if (name != null && name.length() > LONGEST) {
            throw unknown("q");
        }
        return new DeskFilter(
                one(ApplicationStatus.class, "status", parameter),
                parameter.apply("province"),
                one(ConsentStanding.class, "consent", parameter),
                one(Mode.class, "mode", parameter),
                one(Sex.class, "sex", parameter),
                age("ageFrom", parameter),
                age("ageTo", parameter),
                one(SchoolLevel.class, "level", parameter),
                "true".equals(parameter.apply("duplicates")),
                "true".equals(parameter.apply("toConfirm")),
                name);
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String field, UnaryOperator<String> parameter) {
        String value = parameter.apply(field);
        try {
            return value == null || value.isBlank()
                    ? null
                    : Enum.valueOf(kind, value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw unknown(field);
        }
    }

    private static Integer age(String field, UnaryOperator<String> parameter) {
        String value = parameter.apply(field);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.strip().matches("[0-9]{1,2}")) {
            throw unknown(field);
        }
        return Math.min(OLDEST, Integer.parseInt(value.strip()));
    }

    private static DomainException unknown(String field) {
        String code = field.equals("status") ? "delegates.unknown-status" : "delegates.unknown-filter";
        return DomainException.invalid("request.invalid", List.of(new DomainException.FieldError(field, code)));
    }

    /** The parameters that {@link #of} reads it from again; what does not narrow is not among them. */
    public Map<String, String> parameters() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", status);
        values.put("province", province);
        values.put("consent", consent);
        values.put("mode", mode);
        values.put("sex", sex);
        values.put("ageFrom", ageFrom);
        values.put("ageTo", ageTo);
        values.put("level", level);
        values.put("duplicates", duplicates ? true : null);
        values.put("toConfirm", toConfirm ? true : null);
        values.put("q", name);
        Map<String, String> parameters = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (value != null) {
                parameters.put(field, value.toString());
            }
        });
        return parameters;
    }

    /** A filter for guardians who did not consent becomes one that finds nobody. */
    DeskFilter consentedOnly() {
        boolean none = consent != null && consent != ConsentStanding.GIVEN;
        return new DeskFilter(
                status,
                province,
                ConsentStanding.GIVEN,
                mode,
                sex,
                none ? Integer.valueOf(OLDEST) : ageFrom,
                ageTo,
                level,
                duplicates,
                toConfirm,
                name);
    }

    /** For the audit log: without the name that was looked for. */
    String words() {
        Map<String, String> parameters = parameters();
        parameters.replace("q", "...");
        return parameters.toString();
    }
}
