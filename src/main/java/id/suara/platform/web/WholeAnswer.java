package id.suara.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A request that is answered for many: without what one of them knows already, and how it is to be packed. */
class WholeAnswer extends HttpServletRequestWrapper {

    private static final Set<String> OF_ONE = Set.of("accept-encoding", "if-none-match", "if-modified-since");

    WholeAnswer(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        return isOfOne(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfOne(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isOfOne(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        names.removeIf(WholeAnswer::isOfOne);
        return Collections.enumeration(names);
    }

    private static boolean isOfOne(String name) {
        return OF_ONE.contains(name.toLowerCase(Locale.ROOT));
    }
}
