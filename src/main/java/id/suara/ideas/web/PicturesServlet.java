package id.suara.ideas.web;

import id.suara.ideas.DraftPictures;
import id.suara.ideas.PictureSight;
import id.suara.ideas.pictures.PictureBytes;
import id.suara.kernel.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures for our own pages, which know their reader by a session and not by a token: {@code /pictures/IDEA/REVISION/PLACE},
 *  {@code /pictures/draft/ID}, each with {@code ?size=small} too. */
@WebServlet(PicturesServlet.PATH + "*")
public class PicturesServlet extends HttpServlet {

    public static final String PATH = "/pictures/";

    private static final long serialVersionUID = 1L;
    private static final Pattern SENT = Pattern.compile("/(\\d{1,18})/(\\d{1,9})/([1-3])");
    private static final Pattern DRAFT = Pattern.compile("/draft/(\\d{1,18})");

    @Inject
    transient PictureSight sight;

    @Inject
    transient DraftPictures drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PictureSight.Seen seen = find(request);
            PictureAnswer.HEADERS.forEach(response::setHeader);
            response.setHeader("Cache-Control", PictureAnswer.caching(seen.open()));
            String tag = "\"" + seen.picture().tag() + "\"";
            response.setHeader("ETag", tag);
            String known = request.getHeader("If-None-Match");
            if (known != null && known.contains(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            byte[] jpeg = seen.picture().jpeg();
            response.setContentType(PictureAnswer.TYPE);
            response.setContentLength(jpeg.length);
            response.getOutputStream().write(jpeg);
        } catch (DomainException refused) {
            // Also to whoever may never see one: nobody is to learn which pictures there are.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private PictureSight.Seen find(HttpServletRequest request) {
        boolean small = PictureAnswer.SMALL.equals(request.getParameter("size"));
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher draft = DRAFT.matcher(path);
        if (draft.matches()) {
            PictureBytes picture = drafts.find(Long.parseLong(draft.group(1)), small);
            return new PictureSight.Seen(picture, false);
        }
        Matcher sent = SENT.matcher(path);
        if (!sent.matches()) {
            throw DomainException.notFound("ideas.picture-gone");
        }
        return sight.find(
                Long.parseLong(sent.group(1)), Integer.parseInt(sent.group(2)), Integer.parseInt(sent.group(3)), small);
    }
}
