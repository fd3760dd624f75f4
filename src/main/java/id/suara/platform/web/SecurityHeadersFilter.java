package id.suara.platform.web;

import id.suara.kernel.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers that protect every answer. What comes later may replace them, never add a second of the same name. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean api = path.startsWith("/api/");
        response.setHeader(ContentPolicy.HEADER, api ? ContentPolicy.DATA : ContentPolicy.STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not no-referrer: browsers then send "Origin: null" with forms. Pages behind signed links ask for it
        // themselves.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "geolocation=(), camera=(self), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (ResourceCaching.isResource(path)) {
            response.setHeader("Cache-Control", ResourceCaching.of(request.getQueryString()));
        } else if (!api) {
            response.setHeader("Cache-Control", hasSession(request) ? "no-store" : "no-cache");
        }
        chain.doFilter(request, new SingleHeaders(response));
    }

    // Whoever has a session may be signed in, and a shared phone's "back" must not show the page of the one before.
    private static boolean hasSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }
}
