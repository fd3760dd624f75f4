/**
 * One decision for several comments that wait.
 *
 * <p>Decisions: comments only, for they are short and shown whole; a moderator chooses each by hand after reading it, and there is no
 * "all". Its effect is told before it is done. Each is decided in a transaction of its own, by {@link
 * id.suara.moderation.Cases#decide} with all its rules, so that one that a colleague or its author was faster with is left out and
 * named, and the others are decided. One with a sign of danger is always left out: no disclosure is answered by a reason that was
 * written for many (S19).
 */
package id.suara.moderation.bulk;
