package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.Joining;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Counts that somebody came, and sends them on into the meeting. A page leads here, never a mail: programs follow those. */
@WebServlet(EnterServlet.PATH)
public class EnterServlet extends HttpServlet {

    public static final String PATH = "/webinars/enter";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Joining joining;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String link = request.getParameter("link");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            Optional<URI> meeting =
                    joining.enter(link, Device.of(request, response), "true".equals(request.getParameter("mine")));
            response.sendRedirect(meeting.map(URI::toString).orElseGet(() -> back(link)));
        } catch (DomainException refusal) {
            response.sendRedirect(back(link));
        }
    }

    private static String back(String link) {
        return Joining.LINK_PATH + URLEncoder.encode(String.valueOf(link), StandardCharsets.UTF_8);
    }
}
