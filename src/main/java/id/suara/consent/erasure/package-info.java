/**
 * Erasing a child's personal data when the guardian refused or withdrew taking part (S2, L13), or when it was kept long enough
 * (L14), with a clock.
 *
 * <pre>
 *   WAITING --48 hours--&gt; DONE          due, and shown as late, after 72 hours
 *   WAITING --consent given again--&gt; TAKEN_BACK
 * </pre>
 *
 * <p>Decisions: access ends at once, the data two days later, so that a mistake can still be taken back and a night or a
 * fault leaves a day until the promise is broken. Every node looks once an hour; a child is erased in one transaction, in
 * which identity tells and each feature erases its own rows, so nobody is erased by half. The proofs of what was decided and
 * the audit log stay: they hold no names. A guardian's own contact goes with their last child.
 */
package id.suara.consent.erasure;
