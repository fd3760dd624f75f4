/**
 * The adults who travel with delegates: who they are, whether they were vetted, and whom they look after.
 *
 * <pre>
 *   vetting:   MISSING -&gt; IN_DATE | TOO_SHORT(ends before the congress does) -&gt; EXPIRING(30 days) -&gt; EXPIRED
 *   delegate:  admitted, alone -&gt; with a chaperone -&gt; alone again when unpaired or withdrawn
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A child is entrusted only to one whose vetting lasts to the congress's last day. A vetting that is recorded shorter
 *       afterwards parts nobody: the page and the ratio show it at once, and an office decides.
 *   <li>Locks come in the house's order, the application first; then the chaperone's row, under which the children with that
 *       chaperone are counted.
 *   <li>Congress and province stand in the pair as well, so that two foreign keys say that both are the same.
 *   <li>Whether help was asked for is shown with a pair; what it is, to organizers and the province's office, on request, each
 *       reading logged, by the rule of {@link id.suara.delegates.DelegatesPolicy}. A chaperone reads it on a sheet of paper that an organizer or the province's office prints and hands over, for those in
 *       their care and no other: a link, a mail or a page with health data is passed on too easily.
 *   <li>An organizer may say that an account is a chaperone's. All that it can do is write down ideas for those in their care,
 *       which are asked for by {@link id.suara.identity.CareWanted}: only admitted ones, and only while the vetting is long enough.
 * </ul>
 */
package id.suara.delegates.chaperones;
