package id.suara.ideas.web;

import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.UnsentText;
import id.suara.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;

/** Keeps at the server what a child is writing, while they write it (S6): for our own page, which knows its reader by a session
 *  and not by a token, and sends the form's own fields. */
@WebServlet("/my/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IdeaDrafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String idea = request.getParameter("idea");
        try {
            drafts.keepNewest(
                    idea != null && idea.matches("\\d{1,18}") ? Long.valueOf(idea) : null,
                    UnsentText.typed(
                            request.getParameter("theme"),
                            request.getParameter("ownTheme"),
                            request.getParameter("title"),
                            request.getParameter("problem"),
                            request.getParameter("proposal"),
                            request.getParameter("addressee")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (DomainException | ConstraintViolationException refused) {
            // The page still has it, and says so; why it cannot be kept is told when it is sent.
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }
}
