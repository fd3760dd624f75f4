/**
 * Persons (children), accounts and their roles, sign-in, activation, API tokens.
 *
 * <pre>
 *   account:  INVITED --activate(passphrase)--&gt; ACTIVE --lock--&gt; LOCKED --unlock--&gt; INVITED
 *             any --invite again--&gt; INVITED (the old passphrase is gone)
 * </pre>
 *
 * <p>Decisions: a passphrase is kept as argon2id and nothing else. Raising an account's edition ends its sessions and voids
 * the links that were sent for it, on every node, since each request compares. Five failures slow an account and an address
 * down, more with each further one; nothing locks a child out for good, since whoever guesses wrong would otherwise lock out
 * somebody else. Unknown names take as long as known ones. A child needs no e-mail: an activation travels as a signed link
 * or as a code on a printed card, and either works once. A child's account has no role until the child has agreed to what it
 * is for (S2): the consent feature opens it, and what is not made for such a caller refuses them by itself.
 */
package id.suara.identity;
