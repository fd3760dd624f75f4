/**
 * Waiting for guardians who have not decided whether their child takes part.
 *
 * <pre>
 *   asked --3 days--&gt; reminded --7 days--&gt; reminded --10 days--&gt; the office is told
 *   asked, no e-mail --3 days--&gt; the office is told
 *   any of these --decided, or the nomination came to nothing--&gt; no more
 * </pre>
 *
 * <p>Guardians of a child of 17 who consented themself are waited for alike, until they confirm (L6).
 *
 * <p>Decisions: every node looks once an hour and claims rows with {@code skip locked}, so each step is taken once; what was
 * missed while nothing ran is taken up without two letters in three days. Nothing is written between 20:00 and 06:00 where
 * the child is (S26). The office is told on its list and its start page, not by mail: accounts have no address.
 */
package id.suara.consent.waiting;
