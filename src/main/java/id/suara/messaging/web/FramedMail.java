package id.suara.messaging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The HTML of a mail inside a frame: nothing in it runs, loads, or is sent anywhere. */
final class FramedMail {

    private static final String INERT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self';"
            + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private FramedMail() {}

    static void write(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", INERT);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        // Its links open beside the page: inside the frame they would find nothing but this policy.
        response.getWriter().write(html.replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }
}
