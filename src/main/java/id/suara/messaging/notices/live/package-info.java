/**
 * Says in an open page how much its reader has not read, as it changes: a number over a WebSocket, and nothing of what it is.
 *
 * <p>Decisions: as with the moderators' queue, each node looks while one of its pages is open and compares; no writer knows of it,
 * so it works on any number of nodes and sees committed rows only. A page without the socket asks once a minute, and one without
 * scripts says it when it is opened. Between 20:00 and 06:00 where a child lives nothing is said unasked (S26): the notice is there
 * when they look, and the page says so in the morning.
 */
package id.suara.messaging.notices.live;
