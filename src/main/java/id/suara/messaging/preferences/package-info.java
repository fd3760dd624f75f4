/**
 * What each account wants to be told, and by which channel.
 *
 * <pre>
 *   a topic, a channel --told, unless turned off--&gt; notice (in the application) | mail
 *   digest: none --asked for--&gt; daily | weekly --taken back--&gt; none
 * </pre>
 *
 * <p>Decisions: only what was turned off is kept, so a new topic reaches everybody without a row for each. What somebody has a
 * right to know, or must know to keep children safe, cannot be turned off, and the page says why. {@link
 * id.suara.messaging.notices.NoticeBook} asks before it writes a notice and {@link id.suara.messaging.Outbox} before it writes a
 * mail, nobody else has to. Digests exist for those who asked (S27): they say how much is unread, and nothing of what it is;
 * children have no address and so no digest (L22).
 */
package id.suara.messaging.preferences;
