/**
 * Reminders of times that come near.
 *
 * <pre>
 *   a source's time --each offset--&gt; PLANNED --due--&gt; TOLD      --due, but too late--&gt; MISSED
 *                                      |  ^--the time moves: planned anew for the new one
 *                                      `--the time is gone, or the offset is not wanted any more--&gt; deleted
 * </pre>
 *
 * <p>Decisions: whoever knows times is a {@link id.suara.messaging.reminders.ReminderSource}, found by CDI; what is here knows
 * none of them. Every few minutes what the sources say is compared with what is planned, so no feature has to tell that a time
 * moved. Whom a reminder reaches is asked when it is told, not before: an offer that was answered reminds nobody. A reminder is a
 * row that is unique for its time and its offset, claimed with {@code skip locked} and told in the same transaction, so it is
 * told once on any number of nodes and across any restart. One that comes more than half of its offset too late, because nothing
 * ran or because the time moved near, is marked as missed: "tomorrow" said an hour before would be wrong. Nights are kept by the
 * mail and the bell themselves (S26).
 *
 * <p>Guardians who have not decided are waited for by {@link id.suara.consent.waiting}: their steps follow from when they were
 * asked and end at the office, which is no time that comes near, so they are not planned here too.
 */
package id.suara.messaging.reminders;
