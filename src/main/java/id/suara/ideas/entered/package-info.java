/**
 * Ideas that a chaperone enters for a child in their care who has no device.
 *
 * <pre>
 *   WAITING --the child confirms--&gt; an idea like any other, marked as written with a chaperone
 *           --the child discards, the chaperone takes back--&gt; gone
 * </pre>
 *
 * <p>Decisions: an adult never acts as the child (S28). What is entered is nobody's idea, and no moderator's, before the child has
 * signed in on any phone, read it and said yes. So the participation page (S1), the pen name, the limits of the day and the
 * phase are the child's own, asked when they confirm. The chaperone sees the nickname of those in their care and what they
 * entered themselves while it waits, and nothing else of the child's. Who is in whose care is known one room further, on the
 * same floor: it is asked by {@link id.suara.identity.CareWanted}, anew each time. When care ends, what waits is the child's to
 * decide. Who entered an idea stays in the audit log and here; others read only that a chaperone helped.
 */
package id.suara.ideas.entered;
