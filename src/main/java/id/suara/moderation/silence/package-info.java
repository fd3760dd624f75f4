/**
 * For a limited time a child's texts are not taken (S23).
 *
 * <pre>
 *   7 days or less, the first for a while:  ACTIVE --time--&gt; ENDED
 *   longer, or soon after another:          WAITING --a second person confirms--&gt; ACTIVE
 *                                           WAITING --7 days without--&gt; LAPSED
 *   WAITING | ACTIVE --lifted--&gt; LIFTED
 * </pre>
 *
 * <p>Decisions: one person alone silences for 7 days at most, and not again within 7 days after a silence of the same child,
 * by whomever: else two short ones would make a long one. What is longer does not act before a second person confirms it, who
 * is an organizer or a moderator with clearance, as the first, and never the same. It is the child who is silenced, found by
 * a text of theirs: staff see pen name and province as that text's case has them, and no account (S9). It keeps ideas and
 * comments from being sent and mended; reading, supporting, voting, taking back, appealing and asking for help stay, and what
 * is not sent is kept. The reason is worded for the child, who reads it with the end; every other person on the staff reads it
 * too (S11). Whether it is over is the clock's to say: nothing has to run for it to end. The rule is asked where a text is
 * sent, under the lock of the author's row; {@link id.suara.moderation.silence.SilenceEvent} lets whoever owns that row lock
 * it before a silence begins, so that a text is either sent before or not at all. An erased child's silences are erased; that
 * there were some is in the audit log.
 */
package id.suara.moderation.silence;
