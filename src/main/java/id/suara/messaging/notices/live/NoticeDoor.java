package id.suara.messaging.notices.live;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.PageOrigin;
import id.suara.kernel.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Before the handshake: only somebody who is signed in, and only from a page of ours. */
public class NoticeDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PageOrigin.isOurs(request.getHeader("Origin"), request.getHeader("Host"), settings.baseUrl())
                && caller.isSignedIn()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
