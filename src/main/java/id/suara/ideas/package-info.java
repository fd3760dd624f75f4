/**
 * What children say should change: authors and their pen names, ideas and their revisions, the public list.
 *
 * <pre>
 *   SUBMITTED(rev n) --marked by a detector--&gt; HELD(rev n), which goes on like SUBMITTED
 *                    --published--&gt; PUBLISHED
 *                    --returned(reason)--&gt; RETURNED --revise--&gt; SUBMITTED(rev n+1)
 *                    --refused(reason)--&gt; REFUSED --appeal, once--&gt; APPEALED, which another moderator decides like SUBMITTED
 *                    --revise--&gt; SUBMITTED(rev n+1), and what a moderator held of rev n is void
 *                    PUBLISHED --merged into another (ideas.merging)--&gt; MERGED --undo, or the other is gone--&gt; PUBLISHED
 *                    PUBLISHED --officials answer (ideas.answers)--&gt; ANSWERED
 *                    PUBLISHED | ANSWERED &lt;--taken from sight, given back--&gt; HIDDEN
 *   PUBLISHED --readers report it, a moderator reads it once more--&gt; PUBLISHED | RETURNED | REFUSED
 *   any of them --withdraw--&gt; WITHDRAWN
 * </pre>
 *
 * <p>Decisions: an idea is born submitted; what is not sent yet is a draft, kept on the device and at the server. A
 * revision is a row that is never rewritten, so what a moderator read, what was published and what the child wrote can
 * always be told apart (S12, S13). Words that a moderator covers make a further revision beside it, which is the published
 * one: whoever joins the published revision shows what may be read, and the child sees both. Only {@link id.suara.moderation.ModerationEvent} publishes. Others see the pen name and
 * the province and nothing else (S9); the age band goes to moderators only. A pen name cannot change while a text under it
 * is being read or is public, for it would be seen unread. The public list is in one of seven orders that hashes of the
 * ids make, begun at a place that the day decides (S3): it can stand in indexes, so a page costs the same however many
 * ideas there are, and a cursor carries its day, so reading on past midnight neither repeats nor skips. Its pages are kept
 * for two seconds on each node and dropped at once on the node that changes them. A child who is erased takes every text
 * along, published ones too: the row of the idea stays, empty and withdrawn, for counts. Search is PostgreSQL's, over a
 * column that the database keeps itself, with the words as they stand and the forms of both languages; only when nobody
 * wrote them are they taken for the nearest words that somebody did, of which a list without places is kept. A support is
 * a row and counted where it stands; nobody but organizers is told the number before the phase is over (S3). How much a
 * child sends in a day is counted under the lock of the child's own row, where it is also asked whether the child is silenced.
 * What was refused is never rewritten: its author mends a copy and sends that. What is sent within minutes of a phase's end
 * still counts, for whoever was writing. Pictures are in a room of their own ({@link id.suara.ideas.pictures}): a draft's are
 * sent with it, each revision has its own, and they are seen when and by whom the revision is. Whoever writes an idea along
 * ({@link id.suara.ideas.coauthors}) is an author where it matters, and reads no unpublished word. What a chaperone enters
 * ({@link id.suara.ideas.entered}) is an idea only once the child has confirmed it. Ideas are sent in one phase of their congress
 * and in no other, so the phase by which a reader narrows the list is that of a congress: the current one's, or a past one's.
 * What a ministry answers is entered by an organizer, who signs for it with the institution's name: no institution has an
 * account here, so none reads what is not public.
 */
package id.suara.ideas;
