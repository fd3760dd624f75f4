/**
 * A child asks once for what was refused to be read by another moderator (S21).
 *
 * <pre>
 *   POSSIBLE --for 30 days after the refusal--&gt; OVER
 *   POSSIBLE --ask--&gt; WAITING --the other moderator publishes it or gives it back--&gt; HEARD
 *                             --refuses it too--&gt; FINAL
 * </pre>
 *
 * <p>Decisions: an appeal is a case like any other, {@link id.suara.moderation.FurtherReading} opens it, so that leases,
 * marks, masks, undoing and telling later are the same; it names the refusal, and is closed to whoever has decided on any
 * revision of the text. Each refusal has one appeal, and the refusal that an appeal ends with has none. A text that was given
 * back and mended is another text: should it be refused, that refusal has its own. What the child says goes to the moderator
 * and nowhere else, and is erased with the child. Neither a closed phase nor being silenced stands in the way of an appeal.
 * Where everybody has decided before, nobody may hear it: organizers are shown so at once, with how long the oldest waits.
 */
package id.suara.moderation.appeals;
