/**
 * Guardians, the purposes they decide on, the texts they read, and the proof of what they decided.
 *
 * <pre>
 *   per child and purpose:  ASKED --give--&gt; GIVEN --withdraw--&gt; WITHDRAWN --give--&gt; GIVEN
 *                           ASKED --refuse--&gt; REFUSED --give--&gt; GIVEN
 *   GIVEN, on an older edition than one in force that asks again, does not count until it is given on that one
 *
 *   the child's own word:   --yes, below 17--&gt; GIVEN
 *                           --yes, at 17--&gt; AWAITING_GUARDIAN --the guardian confirms--&gt; GIVEN
 *                           --no--&gt; REFUSED;   GIVEN or AWAITING_GUARDIAN --consent withdrawn, or a new place--&gt; VOID
 * </pre>
 *
 * <p>Decisions: purposes are decided apart (L4, L5); participation gates everything else, the others cost no place. The
 * state stands in {@code consent}, the proof in {@code consent_record}, which the database never lets anyone change. A text
 * is changed by a new edition, in force from its day; one that asks again is written to guardians at once, gives them seven
 * days, and may be decided on before its day. A guardian comes by a signed link that opens one guardian's children and no
 * other's; the link's edition is the guardianship's, so a renewed request voids the older link, and a link that works no
 * more has a new one sent to the known address only. Guardians are found again by name and the address of their letters
 * (e-mail, else telephone), so siblings share one. An address that an office gives later makes another guardian: it must
 * never receive the letters about, or open the page of, a child nominated before. Of one person who was registered twice an
 * organizer makes one again: links stay valid, records of consent stay with whom they name, and the row that was merged leads
 * on to the other.
 *
 * <p>The child is asked at the first sign-in, on the page that is all the account opens until they said yes (S2). At 17, on
 * the day of deciding, that yes is the consent itself: the guardian, who consented to the nomination before (L3), is told by
 * letter and confirms on the page of their link (L6). Until then the account works for nothing and the place is not final. To
 * refuse is to withdraw participation, with everything that follows from it. A child's no ends the application as a
 * guardian's does, has the same clock of erasure, and is taken back when the office opens the application again in time.
 *
 * <p>Paper, waiting and erasure have rooms of their own.
 */
package id.suara.consent;
