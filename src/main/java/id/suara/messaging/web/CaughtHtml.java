package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.messaging.CaughtMails;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The HTML of a caught mail for the frame of its page: nothing in it runs, loads, or is sent anywhere. */
@WebServlet("/messaging/caught-html")
public class CaughtHtml extends HttpServlet {

    private static final String INERT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self';"
            + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    @Inject
    transient CaughtMails mails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String html;
        try {
            html = mails.open(Long.parseLong(String.valueOf(request.getParameter("id"))))
                    .html();
        } catch (NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (DomainException refusal) {
            response.sendError(refusal.kind().status());
            return;
        }
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
