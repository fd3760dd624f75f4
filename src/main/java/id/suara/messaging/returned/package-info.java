/**
 * Mail that came back: reports of failed delivery (RFC 3464) and of complaints (RFC 5965) are read from a mailbox, and staff see
 * which addresses are none.
 *
 * <pre>
 *   mailbox --one node, unread messages--&gt; report --number of a mail of ours--&gt; address closed --&gt; office told, list
 *                                            |--anything else--&gt; noted, nothing happens
 * </pre>
 *
 * <p>Decisions: everybody can write to the mailbox, so a report counts only when it names the number of a mail of ours, which
 * stands in its {@code Message-ID} and in the address it is returned to and cannot be guessed. What cannot be read is noted and
 * passed over: one hostile message must not stop the others. A message is marked as read after what it says is kept, and is
 * known by what IMAP calls it, so that a node that dies between the two makes nothing count twice. Nothing is deleted: the
 * mailbox is not ours alone. An automatic answer ("I am on leave") is none of this.
 */
package id.suara.messaging.returned;
