/**
 * What staff write to the guardians of children whom they chose on the desk.
 *
 * <pre>
 *   chosen applications --consent, address--&gt; guardians --preview--&gt; effect --write--&gt; letter, one mail to each guardian
 * </pre>
 *
 * <p>Decisions: it stands here and not with the desk, for only here are the words of mails checked, filled and framed: the
 * preview is the mail itself. A guardian gets one mail however many of their children were chosen, in their language where
 * the letter has it. Children without consent are left out and counted (L3), and so are guardians without an address, by
 * name. An office reaches guardians of its own province only. The words are kept, never changed, and read by other staff
 * (S11). Nobody of the staff sees a guardian's personal link: the preview's leads nowhere. Of a child that is erased or whose
 * consent is withdrawn, what waits to be sent is kept back.
 */
package id.suara.messaging.families;
