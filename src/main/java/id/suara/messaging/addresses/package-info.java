/**
 * Addresses that are not written to: because a reader stopped a kind of mail, or because mail to them came back.
 *
 * <pre>
 *   written to --stop (kind)--&gt; not written to, for that kind --resume--&gt; written to
 *   written to --returned for good, complained, or returned often--&gt; closed --reopen--&gt; written to
 * </pre>
 *
 * <p>Decisions: an address is known here by a number made from it with the installation's secret, so that neither table is a
 * list of addresses, and a link that stops mail holds nothing of it. A corrected address is another number: sending goes on by
 * itself. Whoever closes an address of ours must have had one of our mails in hand, for only they know its number.
 */
package id.suara.messaging.addresses;
