/**
 * What becomes of applications in the end: nobody is reminded of one that came to nothing, a child who is erased leaves only
 * that there was one, and what has served its purpose is not kept.
 *
 * <pre>
 *   what was told for the stay --30 days after the congress--&gt; deleted
 *   declined, withdrawn --90 days after that--&gt; erased      without a place --90 days after the congress--&gt; erased
 *   took part --12 months after the congress--&gt; erased: that there was a delegate of that province stays, and no more
 * </pre>
 *
 * <p>Decisions: the days are settings, since no law names any (L14). Erasing itself is {@link id.suara.consent.erasure}'s, with
 * its grace, its list for organizers and its proof; here is only said when. Every node goes through it at night, some children
 * in a transaction, claimed with {@code skip locked}; an hour later it is counted whether anything is left.
 */
package id.suara.delegates.ending;
