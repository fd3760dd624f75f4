package id.suara.moderation.live;

import id.suara.kernel.PageOrigin;
import id.suara.kernel.Settings;
import id.suara.moderation.Clearances;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
        if (PageOrigin.isOurs(request.getHeader("Origin"), request.getHeader("Host"), settings.baseUrl())
                && clearances.moderator().isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
