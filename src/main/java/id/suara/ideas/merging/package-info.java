/**
 * What becomes of ideas that a moderator makes one of.
 *
 * <pre>
 *   PUBLISHED --merged into another--&gt; MERGED --undo, or the other is not public any more--&gt; PUBLISHED
 * </pre>
 *
 * <p>Decisions: the idea stays readable at its address with its comments, is in no list, and leads to the other, where its author
 * is named too. What stands behind either is counted once there. Nothing is moved: supports and comments stay in their rows, so
 * that two can be told apart again. When the other is taken from sight, withdrawn, returned or erased, whatever was merged into
 * it stands alone again at once and for good, as it was read and published before: no child falls silent through another. One
 * that others were merged into is not merged itself, so there are neither chains nor circles; both rows are locked in the order
 * of their ids. An idea that officials have answered is not merged, for it has its answer; one may be merged into it. Answers to
 * the other are shown with both.
 */
package id.suara.ideas.merging;
