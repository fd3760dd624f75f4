package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.messaging.CaughtMails;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The HTML of a caught mail for the frame of its page. */
@WebServlet("/messaging/caught-html")
public class CaughtHtml extends HttpServlet {

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
        FramedMail.write(html, response);
    }
}
