/**
 * What those are told who registered for a webinar: by itself, of what becomes of their registration and of the webinar, and by
 * its organizers and hosts in notes.
 *
 * <p>Decisions on notes: they are written here and not with the webinar, for only here are the words of mails checked and framed:
 * what is shown before sending is the mail itself. A note is one text, in the words of who writes it, in a frame of each reader's
 * language; whoever writes to an audience of both writes both. Between two notes on
 * one webinar lie five minutes, whoever writes them and to whom: they go to hundreds, and a second thought belongs into the first
 * mail. It reaches nobody who gave their place back or whose address is
 * only anybody's word, and nobody twice. To those who have not come, each one's own way in is sent, never the meeting's address. A
 * note is for a webinar to come or going on, and goes at once, also at night: it is for adults, about what they are about to
 * attend. What still waits of one is taken back when the webinar is cancelled, and from who leaves.
 */
package id.suara.messaging.webinars;
