/**
 * What guardians ask for by right while their child is registered: that facts be corrected, that nothing be done with them for
 * a while (L12).
 *
 * <pre>
 *   OPEN --corrected, or paused--&gt; DONE        due, and shown as late, after 72 hours
 *        --refused with a reason--&gt; REFUSED
 * </pre>
 *
 * <p>Decisions: asked by the guardian's link, for one application; one of a kind at a time. The office of the province or an
 * organizer answers, and a correction is written under the rules of a nomination, in whatever state the application is: who
 * has a place keeps one, of the right province. A pause forbids every step but correcting and withdrawing, holds back offers,
 * leaves the child out of files, and takes the account's roles; the guardian ends it by themself. Withdrawing has a clock of
 * its own, in {@link id.suara.consent.erasure}. What was asked stays, without its words once the child is erased.
 */
package id.suara.delegates.requests;
