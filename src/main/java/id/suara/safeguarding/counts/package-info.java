/**
 * How many concerns were raised, by quarter and level, for those who answer for the congress.
 *
 * <p>Decisions: the only number of this feature that leaves it. Quarters that are over only, no places, nothing under 5, and
 * nothing from which a number under 5 could be worked out; a test tries all small combinations.
 */
package id.suara.safeguarding.counts;
