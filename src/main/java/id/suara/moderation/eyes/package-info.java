/**
 * A second pair of eyes on what is sensitive, before it is public.
 *
 * <pre>
 *   OPEN --a first moderator would publish it--&gt; OPEN, waiting for a second --another decides--&gt; DECIDED as the second says
 *                                                --undo, for 30 s--&gt; OPEN;   --a newer revision, or withdrawn--&gt; VOID
 * </pre>
 *
 * <p>Decisions: organizers mark themes, and whoever keeps a text says whether it is about one of them ({@link
 * id.suara.moderation.eyes.SensitiveAsked}), asked when it would be published, so that a mark counts for what waits already. A
 * text that held a sign of danger is sensitive whatever its theme. To return or refuse takes one moderator, for nothing becomes
 * public by it. What the first covered and cleared stays as it is, and the first does nothing more to the case. The first look
 * raises the case's version, so nobody decides second who has not seen it. Both are kept with the case.
 */
package id.suara.moderation.eyes;
