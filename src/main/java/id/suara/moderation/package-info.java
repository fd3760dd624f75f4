/**
 * A person reads what children write before anyone else sees it (S12): cases, leases, decisions, and who may take them.
 *
 * <pre>
 *   case:   OPEN --decide(revision seen)--&gt; DECIDED (PUBLISH | RETURN | REFUSE)
 *           DECIDED --undo, for 30 s--&gt; OPEN
 *           OPEN --a newer revision, or withdrawn--&gt; VOID
 *           DECIDED (REFUSE) --appealed, once--&gt; another case, OPEN to whoever has not decided on the text
 *           OPEN --a first moderator would publish what is sensitive (eyes)--&gt; OPEN, for a second
 *   lease:  free --claim--&gt; held for 10 minutes --claim again--&gt; renewed;  --release, or time--&gt; free;  --a lead--&gt; theirs
 *   mark:   blocks --clear--&gt; cleared --mark again--&gt; blocks;  a case with one that blocks is not published
 *           blocks --mask--&gt; covered for readers --unmask--&gt; blocks
 * </pre>
 *
 * <p>Decisions: a case is about one revision and holds the text as it was written, so a moderator reads exactly what is
 * decided and this package needs no other's tables; it knows a {@link id.suara.kernel.Subject} only. Features above open
 * cases and observe {@link id.suara.moderation.ModerationEvent}, inside the transaction. A lease does not raise the case's
 * version: what a moderator has read stays what it was, whoever holds it. Locks are taken in one order everywhere, the case
 * before the thing it is about. A case outlives its text: when the author is erased, what was written goes and who
 * decided what stays. The role works only with a clearance in date (S7), and never on one's own text. A decision acts at
 * once, and is told to nobody for 30 s: {@link id.suara.moderation.ModerationEvent.Decided} says from when, and features that
 * tell children or write mail wait until then. So an undo needs no clock of its own, and no second node to agree. What detectors mark in
 * a text is kept with its case and told as {@link id.suara.moderation.ModerationEvent.Held}; a sign of danger is told as
 * {@link id.suara.kernel.ConcernCue}. Both happen in the transaction that opens the case, and neither decides. What must be
 * cleared before a text is published is personal data (S15), but signs of danger too: nobody publishes a disclosure by not
 * having seen it (S19). Nor does anybody return or refuse one: a moderator says of each sign that it is none, or hands the
 * text on to the officers, and no ready-made words are offered before. Clearing does not raise the case's version either, nor does masking:
 * only who holds the case does it, and a decision takes what is masked at that moment. A mask names a part and a span; the
 * case keeps the words as they were written, and the feature above shows them covered. What
 * safeguarding takes from sight is kept apart by its subject, so that a further revision is away too; to a moderator it looks
 * like what a colleague was faster with. Who may not decide a case, apart from its author, is kept with it: an appeal is closed
 * to all who have decided on any revision before (S21), so it is neither listed nor counted for them. A lead, who may take a case over from a colleague,
 * is an organizer with a moderator's role and clearance; there is no role of that name.
 */
package id.suara.moderation;
