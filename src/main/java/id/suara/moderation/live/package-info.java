/**
 * Tells open desks at once that the queue changed (a WebSocket, ids only); what changed, a desk reads by itself as before.
 *
 * <p>Decisions: each node looks at the queue a few times a second while at least one of its desks is open, and compares; nothing
 * is kept for it and no writer knows of it. PostgreSQL's NOTIFY was the other way: every transaction that sends a text would take
 * one lock at its commit, each node would hold a connection apart from the pool, and poolers that share connections break it.
 * Looking costs one short query over the cases that wait, sees committed rows only, and works on any number of nodes, however a
 * case was changed. A desk without the socket, or whose socket breaks, asks every few seconds as it always did.
 */
package id.suara.moderation.live;
