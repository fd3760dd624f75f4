package id.suara.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a later value replace the earlier one: PrimeFaces adds its policy to ours, and of two policies a browser obeys
 * both, which would shut out the nonce.
 */
class SingleHeaders extends HttpServletResponseWrapper {

    private static final Set<String> SINGLE = Set.of("content-security-policy", "cache-control");

    SingleHeaders(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
