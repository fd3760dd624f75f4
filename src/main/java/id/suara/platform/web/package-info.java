/**
 * How pages reach people: their language and zone, the defence of forms, the headers, the addresses of assets, and what
 * is shown when something fails. The layouts and tags that use it are in {@code WEB-INF/layouts} and {@code WEB-INF/tags}.
 *
 * <p>Two kinds of pages, two layouts:
 *
 * <pre>
 * people.xhtml  children, guardians, visitors   stateless view, no script needed, one style sheet, strict policy
 * staff.xhtml   the desks                       PrimeFaces, server-side state, policy with nonces and inline styles
 * </pre>
 *
 * <p>Decisions: a form's token is the HMAC of a cookie of its own and not bound to the session, so that a form outlives
 * an ended session and the draft in it is not lost. The error page is forwarded to as a plain GET, since Faces would
 * take the failed POST for a postback of the error page.
 */
package id.suara.platform.web;
