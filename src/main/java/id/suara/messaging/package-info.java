/**
 * Mail: what is written to whom, the words, and the way out.
 *
 * <pre>
 *   QUEUED --claim--&gt; SENDING --sent--&gt; SENT
 *     |                | ^  |--failed--&gt; FAILED --queueAgain--&gt; QUEUED
 *     |       deferred v | claim
 *     |--withheld      RETRY --withheld--&gt; WITHHELD
 * </pre>
 *
 * <p>Decisions: features tell facts, this package listens inside their transaction and writes the mail there with its
 * final words, so a mail exists exactly when its reason does. Any node sends: a sender opens a line, claims a batch past the
 * others ({@code skip locked}) under a lease that stands in {@code due_at}, speaks with the server outside any transaction, and
 * records each answer by itself. A node that dies leaves at most one mail per line that was handed over and not recorded; its
 * {@code Message-ID} stays the same, so a receiver, and the mail catcher, can tell that it is a double. The line is opened
 * before anything is claimed, so a server that is away costs no mail an attempt. A reply of 5xx to one mail is final and
 * shown; one to all of them (sender refused, sign-in refused) is the server's trouble, not the mails'.
 *
 * <p>Mail goes to adults. It holds no idea text (S27), and before consent there is one kind only, the request for it (L3).
 * While no mail server is set, the catcher keeps what would have been sent.
 */
package id.suara.messaging;
