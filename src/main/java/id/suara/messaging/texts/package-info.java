/**
 * The words of the mails that the application writes by itself, as organizers edit them.
 *
 * <pre>
 *   original --write--&gt; edition 1 --write--&gt; edition 2 --revert--&gt; edition 3 (no words: the original again)
 * </pre>
 *
 * <p>Decisions: an edition is a row that is never changed, so that it can be told later what a guardian was sent. What
 * organizers write is plain text with placeholders and never a program: a placeholder is a name between double braces,
 * nothing is evaluated, and values are put in after the text was divided into paragraphs, so that no child's name can make
 * one. The same text makes the plain part and the HTML part of a mail. The link stands in a paragraph of its own, where HTML
 * shows a button. A mail whose edited words cannot be filled is sent with the original ones: a place must never depend
 * on them.
 */
package id.suara.messaging.texts;
