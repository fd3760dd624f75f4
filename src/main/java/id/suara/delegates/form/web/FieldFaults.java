package id.suara.delegates.form.web;

import id.suara.kernel.DomainException.FieldError;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;

/** Faults of a form's fields in words that name the field, for the list of them all above the form. */
final class FieldFaults {

    private FieldFaults() {}

    static FieldError of(ConstraintViolation<?> violation) {
        String field = violation.getPropertyPath().toString();
        if (violation.getMessageTemplate().contains("Size")) {
            return new FieldError(field, "registration.too-long");
        }
        return new FieldError(
                field,
                "registration.missing-" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
