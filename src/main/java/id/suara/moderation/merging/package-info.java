/**
 * Two published things that say the same become one (design.md: {@code PUBLISHED -> MERGED_INTO}).
 *
 * <pre>
 *   two public things --merge--&gt; one, to which the other leads  --undo, for 30 s--&gt; two
 * </pre>
 *
 * <p>Decisions: a moderator decides it, beside a case that is read or for what is public already, and says why in words for the
 * child. It acts at once, as a publication does, and its author is told after half a minute. Moderation keeps who merged what;
 * whether two may be merged, and what becomes of both, is known by whoever keeps them and hears {@link
 * id.suara.moderation.merging.MergingEvent}. Merging on the desk is publishing and merging in one transaction, under the same
 * marks and the same second pair of eyes, and undoing that decision undoes both.
 */
package id.suara.moderation.merging;
