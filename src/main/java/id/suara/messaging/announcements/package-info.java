/**
 * What organizers tell many people at once, by mail and in the application.
 *
 * <pre>
 *   DRAFT --release, up to 100 readers--&gt; SCHEDULED --its time--&gt; SENDING --all told--&gt; SENT
 *     |    --release, more--&gt; WAITING --another organizer approves--&gt; SCHEDULED
 *     ^--changed-- WAITING                      SCHEDULED | SENDING --stop--&gt; STOPPED
 * </pre>
 *
 * <p>Decisions: the audience is filters, settled into one row for each reader at the moment of release or approval: whoever
 * releases or approves says which number they saw, and another one by then refuses it, so what was approved is what goes out.
 * Changed words or filters make it a draft again. Each reader's row is told in one transaction with its notice and its mail, some
 * at a time and past the others' ({@code skip locked}), so it is told once on any number of nodes and after any crash; stopping
 * takes the announcement's own row, which every sender shares, and keeps back what waits in the outbox. Between release and
 * sending people leave: a child without consent (L3), a locked account, an erased guardian are left out then, and counted.
 * Children have no address: they read it in the application, and their guardians by mail. Words are needed in both languages,
 * as nobody can be asked to translate for themselves; placeholders are checked before anything is kept, and the preview is the
 * mail itself, of any reader, but for their personal link.
 *
 * <p>It is not a second way beside {@link id.suara.messaging.families}: those letters go to children picked one by one on the
 * desk, also by an office to its own province; an announcement goes to whoever fits, by organizers only. Nor beside {@link
 * id.suara.messaging.offices}, whose letters answer one province's gap.
 */
package id.suara.messaging.announcements;
