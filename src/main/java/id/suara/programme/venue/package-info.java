/**
 * Where sessions are: buildings, the minutes it takes to walk between them, and rooms on site, online or both.
 *
 * <p>Decisions: a way is the same there and back. Where nobody wrote one down, a setting says how long it is taken to be
 * ({@code suara.programme.walk.minutes}, 10). A room's link is for those who may attend: no public read holds it. What a session
 * or a release names cannot be removed.
 */
package id.suara.programme.venue;
