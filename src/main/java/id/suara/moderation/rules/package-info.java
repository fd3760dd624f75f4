/**
 * The rules that organizers add to the detectors: words or patterns, tried on past texts before they hold anything.
 *
 * <pre>
 *   NEW --try--&gt; TRIED --activate--&gt; ACTIVE --deactivate--&gt; TRIED
 * </pre>
 *
 * <p>Decisions: a rule's words never change, so that what held a text can be told later; another rule takes its place.
 * Patterns run on RE2. Every text that arrives asks the database for the active rules: several nodes, no cache to go stale.
 */
package id.suara.moderation.rules;
