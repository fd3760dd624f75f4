package id.suara.platform.rest;

import id.suara.kernel.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Jersey brings a mapper of its own for violations, nearer than ours for everything; this one is nearer still. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return answer(violations, ReaderLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Response answer(ConstraintViolationException violations, Locale locale) {
        Problem problem = Problem.of(422, "request.invalid", locale);
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            String template = violation.getMessageTemplate().replaceAll("[{}]", "");
            String field = path.substring(path.lastIndexOf('.') + 1);
            if (template.startsWith("jakarta.validation.constraints.")) {
                String constraint = violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
                problem.field(field, constraint, violation.getMessage());
            } else {
                problem.field(field, template, Texts.get(locale, "error." + template));
            }
        }
        return problem.response();
    }
}
