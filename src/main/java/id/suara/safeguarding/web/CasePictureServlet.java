package id.suara.safeguarding.web;

import id.suara.kernel.DomainException;
import id.suara.safeguarding.CaseFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A picture that is sealed with a case, for the page of the case. */
@WebServlet("/safeguarding/picture")
public class CasePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "[0-9]{1,18}";

    @Inject
    transient CaseFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String found = request.getParameter("case");
        String picture = request.getParameter("picture");
        if (found == null || picture == null || !found.matches(ID) || !picture.matches(ID)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] jpeg = files.picture(Long.parseLong(found), Long.parseLong(picture));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
            response.setHeader("Content-Disposition", "inline; filename=\"gambar.jpg\"");
            response.setContentType("image/jpeg");
            response.setContentLength(jpeg.length);
            response.getOutputStream().write(jpeg);
        } catch (DomainException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
