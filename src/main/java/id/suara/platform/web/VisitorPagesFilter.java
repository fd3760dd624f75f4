package id.suara.platform.web;

import id.suara.kernel.ReadyBytes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers visitors from {@link VisitorPages}; whoever may be signed in is answered afresh. */
public class VisitorPagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient VisitorPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<VisitorPages.Key> key = isVisitor(request)
                ? pages.key(request.getRequestURI(), request.getQueryString(), Viewer.told(request))
                : Optional.empty();
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ReadyBytes page = pages.find(key.get()).orElse(null);
        if (page == null) {
            CapturedPage captured = new CapturedPage(response);
            chain.doFilter(request, captured);
            if (!captured.isWhole() || request.getSession(false) != null) {
                captured.pass();
                return;
            }
            page = pages.keep(key.get(), captured.bytes());
        }
        answer(page, request, response);
    }

    private static boolean isVisitor(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getRequestedSessionId() == null
                && request.getHeader("Authorization") == null;
    }

    private static void answer(ReadyBytes page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + page.tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String encodings = request.getHeader("Accept-Encoding");
        boolean zipped = encodings != null && encodings.contains("gzip");
        byte[] body = zipped ? page.zipped() : page.plain();
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
