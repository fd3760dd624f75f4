/**
 * Nominations, applications, quotas and admissions: a child's way from an office's list to a place at the congress.
 *
 * <pre>
 *   application:  NOMINATED -&gt; AWAITING_CONSENT -&gt; IN_REVIEW -&gt; ADMITTED | DECLINED(reason)
 *                 any -&gt; WITHDRAWN when the guardian refuses or withdraws; an admitted one's place is free again
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A place is taken under the lock of the province's quota row, which no foreign key points at. Locks are taken in one
 *       order: applications by id, then quotas by code. A wait of more than 3 s is refused, retryable.
 *   <li>Help wanted is health data by another name: it stands apart, is shown on request, and each reading is logged.
 *   <li>Nominations files have a room of their own, {@link id.suara.delegates.imports}.
 *   <li>Finding applications among all of them has a room of its own, {@link id.suara.delegates.desk}; deciding on many at
 *       once stays here, with the verbs that it calls.
 *   <li>Everything about text as people write it is in {@link id.suara.delegates.intake}, plain and without a database.
 * </ul>
 */
package id.suara.delegates;
