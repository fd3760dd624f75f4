/**
 * How a webinar fills, and who has come, as numbers: no name and no address stands here.
 *
 * <p>Decisions: everything is counted from one query, so that the parts of a board agree with each other and a desk that looks
 * every few seconds costs little. Who came is who opened the meeting by their own link, once however often they did; that
 * somebody has left again is not known here. Who came to a day on which it was to be before it was moved has not come to
 * it.
 */
package id.suara.webinars.board;
