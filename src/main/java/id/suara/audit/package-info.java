/**
 * The append-only log of every change, and of every read of health, access-need and identity data (L15): who, when, what,
 * from where.
 *
 * <p>Decisions: features tell {@link id.suara.kernel.Deed}s and do not call the log, so that the neighbours on its floor can be
 * logged too. An entry is written in the transaction of the change it tells of, so neither exists without the other. The
 * database refuses to change or delete one. Network addresses stand in a table of their own, for they are cut after 30 days
 * (S25). A child acts under no name here, only under the account's id, since what cannot be changed cannot be erased either.
 * Details are facts and ids; never a child's words, a name, or the content of a message.
 */
package id.suara.audit;
