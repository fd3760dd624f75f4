package id.suara.kernel;

import java.util.List;
import java.util.Map;

/**
 * A refusal that the person can understand and do something about.
 *
 * <p>The {@code code} is stable: the API shows it as the problem's {@code type}, and the texts hold a sentence for it in
 * both languages under {@code error.<code>}. Thrown inside a boundary it rolls the transaction back.
 */
public final class DomainException extends RuntimeException {

    /** What kind of refusal it is; decides the HTTP status. */
    public enum Kind {
        INVALID(422),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        TOO_MANY(429),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One field's fault: {@code field} as the caller named it, {@code code} as in {@link DomainException}. */
    public record FieldError(String field, String code) {}

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> arguments;
    private final transient List<FieldError> fields;

    private DomainException(Kind kind, String code, Map<String, Object> arguments, List<FieldError> fields) {
        super(code, null, false, true);
        this.kind = kind;
        this.code = code;
        this.arguments = Map.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public static DomainException invalid(String code) {
        return new DomainException(Kind.INVALID, code, Map.of(), List.of());
    }

    public static DomainException invalid(String code, List<FieldError> fields) {
        return new DomainException(Kind.INVALID, code, Map.of(), fields);
    }

    public static DomainException forbidden(String code) {
        return new DomainException(Kind.FORBIDDEN, code, Map.of(), List.of());
    }

    public static DomainException notFound(String code) {
        return new DomainException(Kind.NOT_FOUND, code, Map.of(), List.of());
    }

    public static DomainException conflict(String code) {
        return new DomainException(Kind.CONFLICT, code, Map.of(), List.of());
    }

    /** @param fields those over which it came to it */
    public static DomainException conflict(String code, List<FieldError> fields) {
        return new DomainException(Kind.CONFLICT, code, Map.of(), fields);
    }

    public static DomainException gone(String code) {
        return new DomainException(Kind.GONE, code, Map.of(), List.of());
    }

    public static DomainException stale(String code) {
        return new DomainException(Kind.STALE, code, Map.of(), List.of());
    }

    public static DomainException tooLarge(String code) {
        return new DomainException(Kind.TOO_LARGE, code, Map.of(), List.of());
    }

    /** @param seconds how long the caller should wait, told as {@code {seconds}} and in {@code Retry-After} */
    public static DomainException tooMany(String code, long seconds) {
        return new DomainException(Kind.TOO_MANY, code, Map.of("seconds", seconds), List.of());
    }

    /** Something else holds what this needs; the same call may succeed in a moment. */
    public static DomainException busy(String code) {
        return new DomainException(Kind.BUSY, code, Map.of("seconds", 3L), List.of());
    }

    /** The same refusal with a value that its sentence names in braces; never personal data. */
    public DomainException with(String name, Object value) {
        var more = new java.util.HashMap<>(arguments);
        more.put(name, value);
        return new DomainException(kind, code, more, fields);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<FieldError> fields() {
        return fields;
    }
}
