package id.suara.platform.web;

/**
 * What a page may load: our own host, nothing else (S24).
 *
 * <p>Desks need inline styles, which PrimeFaces writes into elements, the font that stands in its calendar's style sheet, and scripts with a nonce, which PrimeFaces adds to
 * the policy itself: theirs is {@code primefaces.CSP_POLICY} in {@code web.xml}, and {@code script-src} must stand last
 * there. All other pages get the strict one.
 */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; style-src 'self'; script-src 'self'";

    /** For the API: its answers are data, and a browser that is led to one may do nothing with it. */
    static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}
}
