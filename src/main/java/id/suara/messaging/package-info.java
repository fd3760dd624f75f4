/**
 * Mail: what is written to whom, the words, and the way out.
 *
 * <pre>
 *   QUEUED --claim--&gt; SENDING --sent--&gt; SENT --returned--&gt; BOUNCED
 *     |                | ^  |--failed--&gt; FAILED --queueAgain--&gt; QUEUED
 *     |       deferred v | claim
 *     |--withheld      RETRY --withheld--&gt; WITHHELD
 * </pre>
 *
 * <p>Decisions: features tell facts, this package listens inside their transaction and writes the mail there with its
 * final words, so a mail exists exactly when its reason does. Any node sends: a sender opens a line, claims a batch past the
 * others ({@code skip locked}) under a lease that stands in {@code due_at}, speaks with the server outside any transaction, and
 * records what became of each. What was sent is recorded a few at a time and noted in a file of the node's own until then
 * ({@code HandedOver}): a server that is killed leaves at most one mail per line that was handed over and not noted; its
 * {@code Message-ID} stays the same, so a receiver, and the mail catcher, can tell that it is a double. The line is opened
 * before anything is claimed, so a server that is away costs no mail an attempt. A reply of 5xx to one mail is final and
 * shown; one to all of them (sender refused, sign-in refused) is the server's trouble, not the mails'.
 *
 * <p>Clocks are set, and those of two nodes differ: leases and waits are told by the database's, a sender measures its own by
 * what has passed ({@code Lease}), and what a clock that was ahead has left behind is mended at the next look ({@code
 * MailQueue.followTheClock}). What was given an hour keeps it, and goes when the clock says so.
 *
 * <p>What stands between a due mail and the line is asked at the last moment, in one place ({@code MailGate}): the night where
 * the child is (S26), a reader who stopped that kind, an address from which mail comes back, a domain that has had enough for
 * this minute. How a kind goes is said once, in its {@code Manner}. A mail that takes things in grows while it waits, under a
 * key that the database keeps unique. While no mail server is set none of it waits: the catcher disturbs nobody.
 *
 * <p>Mail goes to adults. It holds no idea text (S27), and before consent there is one kind only, the request for it (L3).
 * While no mail server is set, the catcher keeps what would have been sent.
 */
package id.suara.messaging;
