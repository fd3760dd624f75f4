package id.suara.platform.web;

import id.suara.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The defence of forms against posts from elsewhere. Stateless views have no view state to compare, so each browser gets
 * a random cookie and each form the cookie's HMAC, which no other site can read or make.
 */
@Named("csrf")
@RequestScoped
public class Csrf {

    /** The form field, and the header that scripts may send instead of it. */
    public static final String FIELD = "csrf";

    static final String HEADER = "X-CSRF";
    static final String COOKIE = "suara_csrf";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private String browser;

    /** @return what a form sends back, different each time; {@code null} where no cookie could be given */
    public String getToken() {
        return browser() == null ? null : new CsrfToken(settings.secret()).issue(browser(), RANDOM);
    }

    /** Gives this browser its cookie, while headers can still be written. */
    void meet(HttpServletResponse response) {
        if (browser() == null) {
            byte[] random = new byte[18];
            RANDOM.nextBytes(random);
            browser = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            // Lax, not Strict: a link in a mail must find the cookie there, or it would be given a new one and void
            // every form that is open in another tab. Other sites' posts come without it either way.
            response.addHeader(
                    "Set-Cookie",
                    COOKIE + "=" + browser + "; Path=/; HttpOnly" + (settings.isSecure() ? "; Secure" : ""));
        }
    }

    boolean accepts(String token) {
        return browser() != null && token != null && new CsrfToken(settings.secret()).matches(token, browser());
    }

    private String browser() {
        if (browser == null && request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isBlank()) {
                    browser = cookie.getValue();
                }
            }
        }
        return browser;
    }
}
