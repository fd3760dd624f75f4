package id.suara.agenda.calendars.web;

import id.suara.agenda.calendars.CalendarFeeds;
import id.suara.agenda.calendars.PublicCalendar;
import id.suara.kernel.DomainException;
import id.suara.kernel.ReadyBytes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendars for programs that subscribe to them: {@code /calendar/programme.ics}, with {@code ?lang=en} in English, and
 *  {@code /calendar/personal/SECRET.ics}. */
@WebServlet(CalendarServlet.PATH + "*")
public class CalendarServlet extends HttpServlet {

    public static final String PATH = "/calendar/";

    private static final long serialVersionUID = 1L;
    private static final Pattern PERSONAL = Pattern.compile("/personal/([\\w-]{40,60})\\.ics");

    @Inject
    transient PublicCalendar published;

    @Inject
    transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher personal = PERSONAL.matcher(path);
        if (path.equals("/programme.ics")) {
            Optional<ReadyBytes> calendar = published.current("en".equals(request.getParameter("lang")));
            if (calendar.isPresent()) {
                response.setHeader("Cache-Control", "public, max-age=300");
                answer(request, response, calendar.get(), "acara.ics");
                return;
            }
        } else if (personal.matches()) {
            try {
                ReadyBytes calendar = feeds.read(personal.group(1));
                response.setHeader("Cache-Control", "private, no-cache");
                response.setHeader("X-Robots-Tag", "noindex");
                answer(request, response, calendar, "jadwal.ics");
                return;
            } catch (DomainException refused) {
                // Like an address that never was one.
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, ReadyBytes calendar, String fileName)
            throws IOException {
        // One tag for both encodings, as the API has it.
        String tag = "\"" + calendar.tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        String encodings = request.getHeader("Accept-Encoding");
        boolean zipped = encodings != null && encodings.contains("gzip");
        byte[] bytes = zipped ? calendar.zipped() : calendar.plain();
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
