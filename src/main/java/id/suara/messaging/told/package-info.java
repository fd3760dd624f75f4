/**
 * What a family was told, and when: every mail about a child, and to its guardians, with its words as they were.
 *
 * <p>Decisions: the outbox is the log; nothing is kept twice. Staff read it from the child's file: organizers, and the office of
 * the child's province. Mail to staff is not in it, whatever it is about (S18). Reading the words of a mail is logged (L15), the
 * list is not: it says no more than that there was a mail. Personal links in the words are covered: they open the guardian's
 * door, or the child's, and no member of staff goes through it. Of an erased child stays that there was a mail, and when.
 */
package id.suara.messaging.told;
