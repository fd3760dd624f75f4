package id.suara.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A form post with the nonce that PrimeFaces asks of every postback and that only its own script sends. People's pages
 * have no such script. Desks lose nothing by it: theirs is compared with the one in their view.
 */
class NoncedRequest extends HttpServletRequestWrapper {

    private static final String NONCE = "primefaces.nonce";

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    private NoncedRequest(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request) {
        return request.getParameter(NONCE) == null ? new NoncedRequest(request) : request;
    }

    @Override
    public String getParameter(String name) {
        return NONCE.equals(name) ? nonce : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return NONCE.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
        parameters.put(NONCE, new String[] {nonce});
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
