package id.suara.identity;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Bearer tokens for programs; each acts as the account that made it. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the token, shown this once */
    public String issue(long accountId, String label, Duration lasts) {
        String token = Secrets.token();
        Instant now = clock.instant();
        em.persist(ApiToken.issued(accountId, label, Secrets.digest(token), now, now.plus(lasts)));
        deeds.fire(Deed.of("identity.token-issued", new Subject("account", accountId), label));
        return token;
    }

    /** The caller's own that still work. */
    public List<ApiToken> own() {
        return em.createQuery(
                        "select t from ApiToken t where t.accountId = :account and t.revokedAt is null"
                                + " and t.expiresAt > :now order by t.id",
                        ApiToken.class)
                .setParameter("account", caller.get().requireAccount())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** @throws DomainException {@code identity.no-token} (not found), another account's included */
    public void revoke(long tokenId) {
        ApiToken token = em.find(ApiToken.class, tokenId);
        if (token == null || token.accountId() != caller.get().requireAccount()) {
            throw DomainException.notFound("identity.no-token");
        }
        token.revoke(clock.instant());
        deeds.fire(Deed.of("identity.token-revoked", new Subject("account", token.accountId())));
    }
}
