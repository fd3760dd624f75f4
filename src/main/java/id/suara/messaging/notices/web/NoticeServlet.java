package id.suara.messaging.notices.web;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.messaging.notices.Notices;
import id.suara.messaging.notices.live.NoticePulse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Opening and marking, without scripts and without a view whose rows may have moved since. Opening is a link that leads on and
 * marks on its way, as opening a mail does; whoever is led to it by somebody else has read a notice of their own, and no more.
 */
@WebServlet({NoticeServlet.OPEN, NoticeServlet.READ, NoticeServlet.UNREAD})
public class NoticeServlet extends HttpServlet {

    static final String OPEN = "/notices/open";
    static final String READ = "/notices/read";
    static final String UNREAD = "/notices/unread";

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/notices";

    @Inject
    transient Notices notices;

    @Inject
    transient NoticePulse pulse;

    @Inject
    transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals(UNREAD)) {
            answer(response);
        } else if (request.getServletPath().equals(OPEN)) {
            response.sendRedirect(opened(number(request.getParameter("id"))));
        } else {
            response.sendRedirect(LIST);
        }
    }

    /** For a page that asks by itself, which is no looking: no content while it is a child's night (S26). */
    private void answer(HttpServletResponse response) throws IOException {
        if (pulse.isQuiet(caller.get().requireAccount())) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setContentType("application/json");
            response.getWriter().print("{\"unread\":" + notices.unread() + "}");
        }
    }

    private String opened(long id) {
        try {
            return notices.read(id).path();
        } catch (DomainException gone) {
            return LIST;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notices.readAll(number(request.getParameter("upTo")));
        response.sendRedirect(LIST);
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
