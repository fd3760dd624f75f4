/**
 * What happened for somebody, told in the application.
 *
 * <pre>
 *   a feature's event --in its transaction--&gt; notice --can it no more be undone--&gt; unread --opened, or marked--&gt; read
 *                                                     --undone before--&gt; gone          --told again--&gt; unread
 * </pre>
 *
 * <p>Decisions: a notice is a kind, the thing it is about, and a time; its words come from the texts in the reader's language when
 * it is read, so it holds nothing of what a child wrote (S27) and nobody's name (S9), and needs no erasing of others' data. A
 * fact stands there once for each account: told again it moves up and is unread again, so ten comments on an idea are one line.
 * What moderators decide is shown when it can no more be undone. Staff's work is not told piece by piece: what waits for them is
 * counted when they look, for a row for each text and each moderator would make every child who sends one wait. Nobody is told
 * that a text is hidden for a time: behind that a report may stand, and a person answers there (S19). After some months a notice
 * is deleted, read or not.
 */
package id.suara.messaging.notices;
