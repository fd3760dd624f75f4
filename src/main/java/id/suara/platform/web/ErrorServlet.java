package id.suara.platform.web;

import id.suara.platform.rest.ServletProblem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Where the server sends every error ({@code web.xml}), to be shown as a friendly page; below {@code /api} as a problem
 * detail. Ajax requests are led here by {@code ?kind=}.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/errors/show";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Problem problem = problem(request);
        String failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        response.setStatus(problem.status());
        if (problem.refusal() != null && problem.refusal().arguments().get("seconds") instanceof Long seconds) {
            response.setHeader("Retry-After", seconds.toString());
        }
        if (failed.startsWith("/api/") || failed.equals("/api")) {
            ServletProblem.write(request, response, problem.status(), problem.refusal());
        } else {
            request.setAttribute(Problem.ATTRIBUTE, problem);
            request.getRequestDispatcher("/errors/page.xhtml").forward(new PlainGet(request), response);
        }
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(Problem.ATTRIBUTE) instanceof Problem problem) {
            return problem;
        }
        if (Boolean.TRUE.equals(request.getAttribute(CsrfFilter.FORGED))) {
            return Problem.forged();
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problem.of(Refusals.causeOf(thrown));
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            return Problem.of(status);
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST && request.getParameter("kind") != null) {
            String kind = request.getParameter("kind");
            return switch (kind) {
                case "expired" -> new Problem(409, "expired", null, null);
                case "400", "403", "409", "410", "429", "500", "503" -> Problem.of(Integer.parseInt(kind));
                default -> Problem.of(404);
            };
        }
        return Problem.of(404);
    }

    /** To Faces the error page is a page like any other: not the form that failed, sent once more. */
    private static final class PlainGet extends HttpServletRequestWrapper {

        PlainGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public java.util.Enumeration<String> getParameterNames() {
            return java.util.Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
