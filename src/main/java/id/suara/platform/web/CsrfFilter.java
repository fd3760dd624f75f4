package id.suara.platform.web;

import id.suara.agenda.calendars.web.CalendarServlet;
import id.suara.ideas.web.PicturesServlet;
import id.suara.kernel.Settings;
import id.suara.platform.rest.ContractServlet;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a change that did not come from one of our own pages; Faces would take a link with a view state for a pressed
 * button.
 *
 * <p>The API is outside: it knows its callers by bearer tokens, which no browser sends by itself. So is its contract,
 * which is the same for all and may be kept by anybody's cache, so that no cookie must come with it; and so are pictures of
 * ideas, which can only be looked at.
 */
public class CsrfFilter extends HttpFilter {

    /** Request attribute: why a 403 was answered, for the friendly page. */
    static final String FORGED = "suara.forged";

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    transient Csrf csrf;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8"); // before the first parameter is read, or names come out garbled
        }
        String path = request.getRequestURI();
        if (isOutside(path)) {
            chain.doFilter(request, response);
        } else if (SAFE.contains(request.getMethod())
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null) {
            csrf.meet(response);
            chain.doFilter(request, response);
        } else if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader("Authorization") != null) {
            chain.doFilter(request, response);
        } else if (isOurs(request)) {
            chain.doFilter(NoncedRequest.of(request), response);
        } else {
            request.setAttribute(FORGED, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOutside(String path) {
        return path.startsWith("/api/")
                || path.equals(ContractServlet.PATH)
                || path.startsWith(PicturesServlet.PATH)
                || path.startsWith(CalendarServlet.PATH)
                || ResourceCaching.isResource(path);
    }

    // Looking for the token reads the whole of a form with files, before anybody knows who sends it.
    private boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean unknown = length < 0 && request.getHeader("Transfer-Encoding") != null;
        return unknown || length > settings.number("suara.upload.megabytes", 25) * 1_000_000L;
    }

    private boolean isOurs(HttpServletRequest request) {
        if (!FormOrigin.isOwn(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                settings.baseUrl(),
                request.getHeader("Host"))) {
            return false;
        }
        String header = request.getHeader(Csrf.HEADER);
        return csrf.accepts(header != null ? header : request.getParameter(Csrf.FIELD));
    }
}
