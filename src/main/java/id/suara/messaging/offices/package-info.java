/**
 * What is written to the office of a province: by organizers, about a gap in its nominations mostly (S30), and by itself when
 * something waits for the office.
 *
 * <p>Decisions: one letter goes to every officer of the province who has an address and is not locked out; it is kept with
 * its words, never changed, and any organizer can read it. Where nobody has an address nothing is kept and nothing pretends
 * to have been sent. It is in no way a channel to children or guardians.
 *
 * <p>Guardians who did not answer in time and applications that were returned are told as numbers with a link, once a day at
 * most: an office's mailbox is read by many, and who it is about stands behind the sign-in. What was seen to before the mail
 * is written is not in it. Its words are not among those that organizers edit, for it speaks to colleagues, of no child.
 */
package id.suara.messaging.offices;
