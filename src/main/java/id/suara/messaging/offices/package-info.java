/**
 * What organizers write to the office of a province: about a gap in its nominations, mostly (S30).
 *
 * <p>Decisions: one letter goes to every officer of the province who has an address and is not locked out; it is kept with
 * its words, never changed, and any organizer can read it. Where nobody has an address nothing is kept and nothing pretends
 * to have been sent. It is in no way a channel to children or guardians.
 */
package id.suara.messaging.offices;
