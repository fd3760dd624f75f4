package id.suara.platform.security;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. A forwarding header counts only when a proxy of ours is set to write it. */
@ApplicationScoped
public class RemoteAddress {

    @Inject
    Settings settings;

    public String of(HttpServletRequest request) {
        if (settings.text("suara.proxied").map(Boolean::parseBoolean).orElse(false)) {
            String forwarded = request.getHeader("X-Forwarded-For");
            if (forwarded != null) {
                // The last one is our own proxy's word; those before it are the client's.
                return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            }
        }
        return request.getRemoteAddr();
    }
}
