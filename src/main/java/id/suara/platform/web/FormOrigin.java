package id.suara.platform.web;

import java.net.URI;
import java.util.Locale;

/** What the browser itself tells about where a form was sent from. */
final class FormOrigin {

    private FormOrigin() {}

    /**
     * Whether nothing speaks against our own page.
     *
     * @param fetchSite {@code Sec-Fetch-Site}, or {@code null} from an older browser
     * @param origin {@code Origin}; {@code null}, and the word {@code null} that a page with {@code no-referrer} sends,
     *     say nothing
     * @param host the request's own {@code Host}: people may reach one installation by more than one name
     */
    static boolean isOwn(String fetchSite, String origin, URI base, String host) {
        if (fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none")) {
            return false;
        }
        if (origin == null || origin.equals("null")) {
            return true;
        }
        String given = origin.toLowerCase(Locale.ROOT);
        return given.equals(base.getScheme() + "://" + base.getRawAuthority())
                || given.equals("http://" + host)
                || given.equals("https://" + host);
    }
}
