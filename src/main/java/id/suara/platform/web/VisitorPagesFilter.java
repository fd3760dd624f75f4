package id.suara.platform.web;

import id.suara.kernel.ReadyBytes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers visitors from {@link VisitorPages}; whoever may be signed in is answered afresh. */
public class VisitorPagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String VARY = "Vary";

    /** What an answer says of itself that goes with it. */
    private static final List<String> KEPT = List.of("Cache-Control", "Link", VARY);

    /** Of a page, which does not say it. */
    private static final String PAGES_VARY = "Accept-Encoding, Accept-Language, Cookie";

    @Inject
    transient VisitorPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<VisitorPages.Key> key = isVisitor(request)
                ? pages.key(request.getRequestURI(), request.getQueryString(), reader(request))
                : Optional.empty();
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        VisitorPages.Page page = pages.find(key.get()).orElse(null);
        if (page == null) {
            CapturedPage captured = new CapturedPage(response);
            chain.doFilter(new WholeAnswer(request), captured);
            if (!captured.isWhole() || request.getSession(false) != null) {
                captured.pass();
                return;
            }
            page = page(captured);
            pages.keep(key.get(), page);
        }
        answer(page, request, response);
    }

    private static boolean isVisitor(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestedSessionId() == null
                && request.getHeader("Authorization") == null;
    }

    private static String reader(HttpServletRequest request) {
        return Viewer.told(request) + " " + request.getHeader("Accept");
    }

    private static VisitorPages.Page page(CapturedPage captured) {
        Map<String, String> headers = new HashMap<>();
        for (String name : KEPT) {
            String value = captured.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.putIfAbsent(VARY, PAGES_VARY);
        return new VisitorPages.Page(ReadyBytes.of(captured.bytes()), captured.getContentType(), Map.copyOf(headers));
    }

    private static void answer(VisitorPages.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + page.bytes().tag() + "\"";
        page.headers().forEach(response::setHeader);
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String encodings = request.getHeader("Accept-Encoding");
        boolean zipped = encodings != null && encodings.contains("gzip");
        byte[] body = zipped ? page.bytes().zipped() : page.bytes().plain();
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(page.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
