package id.suara.webinars.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** A device's random number, by which a link that was passed on is noticed; it lasts a week and says nothing else. */
final class Device {

    private static final String COOKIE = "suara_device";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LASTS = 7 * 24 * 3600;

    private Device() {}

    /** @return null for a device that has none yet */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().matches("[\\w-]{16}")) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** Gives the device one where it has none. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        String known = of(request);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        Cookie cookie =
                new Cookie(COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        cookie.setPath("/webinars/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(LASTS);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
        return cookie.getValue();
    }
}
