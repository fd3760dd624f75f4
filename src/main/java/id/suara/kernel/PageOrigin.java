package id.suara.kernel;

import java.net.URI;

/** A browser names the page's host with every handshake of a socket, and another site's page would bring the person's cookie. */
public final class PageOrigin {

    private PageOrigin() {}

    /** @param origin the header, null where a program sent none
     *  @param host the header */
    public static boolean isOurs(String origin, String host, URI baseUrl) {
        if (origin == null) {
            return true;
        }
        try {
            String page = URI.create(origin).getAuthority();
            return page != null && (page.equals(baseUrl.getAuthority()) || page.equals(host));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
