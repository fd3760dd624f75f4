/**
 * What becomes of published ideas: officials' answers, and whether what they promised was kept (S8).
 *
 * <pre>
 *   answer:   DRAFT --publish, many at once--&gt; PUBLIC, and its idea is ANSWERED;  DRAFT --discard--&gt; gone
 *   promise:  PROMISED(day) --note--&gt; UNDER_WAY(next day) --note--&gt; KEPT | NOT_KEPT;   past its day it is due
 * </pre>
 *
 * <p>Decisions: organizers write answers down for the institutions that give them, as there are no accounts of ministries. An
 * answer is one of three words a child understands, accepted, partly, or not now, with reasons; the first two are promises and
 * name the day on which the institution tells more. A public answer is not rewritten, for children have read it: whatever
 * changes is a note below it. The phase of answers cannot be closed while a published idea lacks one, and it goes on past its
 * hour by itself until the last is there.
 */
package id.suara.ideas.answers;
