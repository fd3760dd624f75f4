/**
 * Nominations, applications, quotas and admissions: a child's way from an office's list to a place at the congress.
 *
 * <pre>
 *   application:  NOMINATED -&gt; AWAITING_CONSENT -&gt; IN_REVIEW -&gt; ADMITTED | DECLINED(reason)
 *                 any -&gt; WITHDRAWN when the guardian refuses or withdraws; an admitted one's place is free again
 *   import:       RUNNING -&gt; DONE | FAILED      taken by a node, renewed while it works, taken over when it dies
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A nominations file is kept only until it is worked off. Progress is written in transactions of its own, the
 *       nominations and rejections in one at the end: all or nothing. Two files of one congress are written one after the
 *       other (an advisory lock), so no child comes in twice; the unique index stands behind that.
 *   <li>A node claims an import by raising its attempt; whoever works under an older attempt finds the claim void and
 *       writes nothing. After three attempts it is given up.
 *   <li>Of a rejected row only its number and the code are kept: what stood in it is in the office's own file.
 *   <li>A place is taken under the lock of the province's quota row, which no foreign key points at. Locks are taken in one
 *       order: applications by id, then quotas by code. A wait of more than 3 s is refused, retryable.
 *   <li>Help wanted is health data by another name: it stands apart, is shown on request, and each reading is logged.
 *   <li>Everything about text as people write it is in {@link id.suara.delegates.intake}, plain and without a database.
 * </ul>
 */
package id.suara.delegates;
