package id.suara.identity;

import id.suara.kernel.Caller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Name and passphrase, and the doors that open without them: a session and an API token. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class SignIn {

    /** Who signed in. @param edition kept in the session; when the account's has risen, the session is over */
    public record SignedIn(Caller caller, int edition, String language) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Passphrases passphrases;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /**
     * @param address where the attempt comes from
     * @throws DomainException {@code identity.sign-in-failed} whatever was wrong; {@code identity.sign-in-wait} (too many,
     *     with the seconds) while failures slow the account or the address down, even for the right passphrase
     */
    public SignedIn withPassphrase(String login, String passphrase, String address) {
        Instant now = clock.instant();
        refuseWhileWaiting(addressWait(address, now));
        Optional<Account> found = em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login == null ? "" : login.strip().toLowerCase(Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        found.ifPresent(account -> refuseWhileWaiting(account.waitAt(now)));
        String given = passphrase == null || passphrase.length() > Passphrases.LONGEST ? "" : passphrase;
        boolean matches =
                passphrases.matches(given, found.map(Account::passphrase).orElse(null));
        if (!matches || found.filter(Account::isActive).isEmpty()) {
            found.ifPresent(account -> account.fail(now));
            addressFailed(address, now);
            throw DomainException.forbidden("identity.sign-in-failed");
        }
        Account account = found.get();
        account.succeed();
        addressSucceeded(address);
        deeds.fire(Deed.of("identity.signed-in", new Subject("account", account.getId())));
        return new SignedIn(account.caller(address), account.getEdition(), account.getLanguage());
    }

    /** @return the caller of a session begun at that edition, absent once it is over */
    public Optional<Caller> ofSession(long accountId, int edition, String address) {
        return em.createQuery("select a from Account a left join fetch a.roles where a.id = :id", Account.class)
                .setParameter("id", accountId)
                .getResultStream()
                .filter(Account::isActive)
                .filter(account -> account.getEdition() == edition)
                .map(account -> account.caller(address))
                .findFirst();
    }

    /** @return the caller of an API token, absent for one that is unknown, expired or revoked */
    public Optional<Caller> ofToken(String token, String address) {
        return em.createQuery(
                        "select a from ApiToken t, Account a left join fetch a.roles where t.accountId = a.id and t.digest = :digest"
                                + " and t.revokedAt is null and t.expiresAt > :now",
                        Account.class)
                .setParameter("digest", Secrets.digest(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(Account::isActive)
                .map(account -> account.caller(address))
                .findFirst();
    }

    /** Counts one more failure of an address, for guessing that is not a sign-in: activation codes. */
    public void failedFrom(String address) {
        addressFailed(address, clock.instant());
    }

    /** @throws DomainException {@code identity.sign-in-wait} while the address is slowed down */
    public void requireNoWait(String address) {
        refuseWhileWaiting(addressWait(address, clock.instant()));
    }

    /** Addresses from which nothing failed for a day: their next failure is a first one anyway (S25). */
    public void forgetAddresses(Instant now) {
        em.createNativeQuery("delete from address_failure where failed_at < ?1")
                .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(1))))
                .executeUpdate();
    }

    private Duration addressWait(String address, Instant now) {
        AddressFailure failure = em.find(AddressFailure.class, address);
        return failure == null ? Duration.ZERO : failure.waitAt(now);
    }

    private static void refuseWhileWaiting(Duration wait) {
        if (!wait.isZero()) {
            throw DomainException.tooMany("identity.sign-in-wait", wait.toSeconds() + 1);
        }
    }

    private void addressFailed(String address, Instant now) {
        em.createNativeQuery(
                        "insert into address_failure as f (address, failures, failed_at) values (?1, 1, ?2)"
                                + " on conflict (address) do update set failed_at = excluded.failed_at, failures ="
                                + " case when f.failed_at < excluded.failed_at - interval '1 day' then 1 else f.failures + 1 end")
                .setParameter(1, address)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** One success takes back one failure, no more: a guesser with one account of their own gains nothing. */
    private void addressSucceeded(String address) {
        em.createNativeQuery("update address_failure set failures = greatest(failures - 1, 0) where address = ?1")
                .setParameter(1, address)
                .executeUpdate();
    }
}
