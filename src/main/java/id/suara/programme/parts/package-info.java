/**
 * What sessions belong to and who speaks in them: tracks, commissions, speakers and facilitators.
 *
 * <p>Decisions: a commission is a named group of delegates with a number of places; who is in it is decided one floor up. Adults who speak
 * are named in public with a few words about them, and nothing else of theirs is kept; who is taken off every session can be
 * removed, and is then gone from earlier releases too. Names are not frozen by a release: to mend one is no change of the
 * programme.
 */
package id.suara.programme.parts;
