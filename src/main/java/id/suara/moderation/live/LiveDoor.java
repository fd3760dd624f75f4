package id.suara.moderation.live;

import id.suara.kernel.Settings;
import id.suara.moderation.Clearances;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Before the handshake: only a moderator whose clearance is in date (S7), and only from a page of ours. */
public class LiveDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Clearances clearances;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOurs(request) && clearances.moderator().isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A browser names the page's host with every handshake, and another site's page would bring the moderator's cookie. */
    private boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            String host = URI.create(origin).getAuthority();
            return host != null
                    && (host.equals(settings.baseUrl().getAuthority()) || host.equals(request.getHeader("Host")));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
