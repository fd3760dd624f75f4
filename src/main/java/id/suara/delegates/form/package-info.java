/**
 * The family's own way in: an office gives an invitation, the family fills the form in, the guardian consents at once.
 *
 * <pre>
 *   invitation:    OPEN -&gt; USED_UP | EXPIRED | REVOKED        a use is taken with each registration, never given back
 *   registration:  form opened by the code -&gt; sent once -&gt; an application AWAITING_CONSENT, as from a nominations file
 * </pre>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The rules are those of a row of a nominations file; only the province is the invitation's and cannot be chosen.
 *   <li>Uses stand in a row of their own that no foreign key points at. It is locked last, after the application is
 *       written, so that families of one school wait for each other as briefly as can be; revoking locks it as well, so no
 *       registration follows a revocation.
 *   <li>A form carries a token from its first page; the same token with the same child is answered again and not done
 *       again. Over the API the {@code Idempotency-Key} does that.
 *   <li>Whoever sends the form may decide on consent at once, in the same browser, unless the guardian they name is one we
 *       know from another child: names and telephone numbers are no secret, and the link of a guardian opens what is
 *       theirs. A known guardian is asked where they were reached before, and the form changes none of their contacts.
 *   <li>A question that was answered keeps its words and its readers, in the database as well: what people answered is not
 *       put into another question's mouth, nor shown to more than they were told.
 *   <li>Diet and travel are health data: asked with their own consent only, kept in a table of their own, erased the moment
 *       that consent is withdrawn. Shirt and emergency contact are needed whatever was consented to.
 *   <li>Codes are guessed in vain (58 bits); an address that tries is slowed down, apart from its sign-ins.
 * </ul>
 */
package id.suara.delegates.form;
