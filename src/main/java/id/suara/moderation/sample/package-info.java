/**
 * Whether two moderators would decide alike: a small random share of what is decided is read blind by another.
 *
 * <pre>
 *   decided --by chance--&gt; DRAWN --another moderator judges--&gt; JUDGED;   --the decision is undone, or its author erased--&gt; gone
 * </pre>
 *
 * <p>Decisions: chance draws when a text is decided ({@code suara.moderation.sample.percent}, 5), so nobody knows before which. It is
 * offered after the time in which the decision can be undone, for two weeks, never to its author or to whoever decided on it, and
 * never while safeguarding looks into it. The reader sees the text and its marks and nothing that was decided, neither the case's
 * number. What they say has no effect on the text and is told to nobody; only {@link id.suara.moderation.statistics} counts it.
 */
package id.suara.moderation.sample;
