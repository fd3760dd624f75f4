package id.suara.platform.rest;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every way in which a request of the API can fail, as a problem. What we did not foresee is logged and told in one word. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    CurrentCaller caller;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = ReaderLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        // A refusal of our own first, however deep: readers of bodies and parameters wrap it in errors that say less.
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return refused(refusal, locale);
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Response known = known(cause, locale);
            if (known != null) {
                return known;
            }
        }
        LOG.log(Level.SEVERE, "A request of the API failed", thrown);
        return Problem.of(500, "request.failed", locale).response();
    }

    private Response known(Throwable cause, Locale locale) {
        if (cause instanceof ConstraintViolationException violations) {
            return ViolationMapper.answer(violations, locale);
        }
        if (cause instanceof OptimisticLockException) {
            return Problem.of(409, "request.changed-meanwhile", locale).response();
        }
        if (cause instanceof LockTimeoutException
                || cause instanceof PessimisticLockException
                || isState(cause, LOCK_NOT_AVAILABLE)) {
            return Response.fromResponse(Problem.of(503, "request.busy", locale).response())
                    .header(HttpHeaders.RETRY_AFTER, 3)
                    .build();
        }
        if (isState(cause, UNIQUE_VIOLATION)) {
            return Problem.of(409, "request.exists-already", locale).response();
        }
        if (cause instanceof JsonbException || cause instanceof JsonException) {
            return Problem.of(400, "request.unreadable", locale).response();
        }
        if (cause instanceof WebApplicationException web) {
            return web(web, locale);
        }
        return null;
    }

    private Response refused(DomainException refusal, Locale locale) {
        if (refusal.kind() == DomainException.Kind.FORBIDDEN && !caller.isSignedIn()) {
            return unauthorized(locale);
        }
        Response response = Problem.of(refusal, locale).response();
        Object seconds = refusal.arguments().get("seconds");
        return seconds == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.RETRY_AFTER, seconds)
                        .build();
    }

    private static Response web(WebApplicationException web, Locale locale) {
        int status = web.getResponse().getStatus();
        return switch (status) {
            case 401 -> unauthorized(locale);
            case 405 -> allowing(web, Problem.of(405, locale).response());
            default ->
                status < 400 ? web.getResponse() : Problem.of(status, locale).response();
        };
    }

    private static Response allowing(WebApplicationException web, Response response) {
        String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private static Response unauthorized(Locale locale) {
        return Response.fromResponse(
                        Problem.of(401, "access.token-needed", locale).response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static boolean isState(Throwable cause, String state) {
        return cause instanceof SQLException sql && state.equals(sql.getSQLState());
    }
}
