/**
 * Guardians, the purposes they decide on, the texts they read, and the proof of what they decided.
 *
 * <pre>
 *   per child and purpose:  ASKED --give--&gt; GIVEN --withdraw--&gt; WITHDRAWN --give--&gt; GIVEN
 *                           ASKED --refuse--&gt; REFUSED --give--&gt; GIVEN
 * </pre>
 *
 * <p>Decisions: purposes are decided apart (L4, L5); participation gates everything else, the others cost no place. The
 * state stands in {@code consent}, the proof in {@code consent_record}, which the database never lets anyone change. A
 * guardian comes by a signed link that opens one guardian's children and no other's; the link's edition is the
 * guardianship's, so a renewed request voids the older link. Guardians are found again by e-mail or telephone and name, so
 * siblings share one.
 */
package id.suara.consent;
