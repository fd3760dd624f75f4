package id.suara.platform.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Jersey brings a mapper of its own for violations, nearer than ours for everything; this one is nearer still. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    ProblemMapper problems;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return problems.toResponse(violations);
    }
}
