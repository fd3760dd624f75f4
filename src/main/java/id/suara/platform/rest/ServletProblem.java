package id.suara.platform.rest;

import id.suara.kernel.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Problem details for what fails below {@code /api} outside the resources, and so never meets their mapper. */
public final class ServletProblem {

    private ServletProblem() {}

    /** @param refusal null when only the status is known */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, DomainException refusal)
            throws IOException {
        Locale locale = ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = refusal == null ? Problem.of(status, locale) : Problem.of(refusal, locale);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
