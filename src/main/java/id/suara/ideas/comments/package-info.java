/**
 * What children say to each other's published ideas, three deep, read by a person before anybody else sees it (S12).
 *
 * <pre>
 *   SUBMITTED(rev n) --marked by a detector--&gt; HELD(rev n), which goes on like SUBMITTED
 *                    --published--&gt; PUBLISHED
 *                    --returned(reason)--&gt; RETURNED --revise--&gt; SUBMITTED(rev n+1)
 *                    --refused(reason)--&gt; REFUSED --appeal, once--&gt; APPEALED, which another moderator decides like SUBMITTED
 *                    --revise--&gt; SUBMITTED(rev n+1), and what a moderator held of rev n is void
 *   any of them --withdraw--&gt; WITHDRAWN
 * </pre>
 *
 * <p>Decisions: a comment lives as an idea does, with revisions that are never rewritten, and waits in the same queue; the
 * moderator sees what it answers through {@link id.suara.moderation.ThreadWanted}, asked for when it is read and copied
 * nowhere, so that an erased child's words do not live on in the case of another. How deep a comment stands is kept with it
 * and bound to its parent's by a foreign key. One that was taken back, refused later or erased leaves its place in the talk,
 * without a word and without a name, as long as published answers hang on it. There is no talk between two: everything is
 * public or nothing (S11). Nobody is told of an answer, and no number of them is shown anywhere (S3).
 */
package id.suara.ideas.comments;
