package id.suara.messaging.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The HTML of a mail that is being written, for the frame beside its editor. */
@WebServlet("/messaging/text-html")
public class PreviewHtml extends HttpServlet {

    @Inject
    transient MailPreviews previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> html = previews.find(request.getParameter("key"));
        if (html.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FramedMail.write(html.get(), response);
    }
}
