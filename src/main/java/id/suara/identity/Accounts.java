package id.suara.identity;

import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.kernel.SignedLinks;
import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Inviting, activating and locking accounts. */
@ApplicationScoped
@Transactional
public class Accounts {

    private static final String LINK = "activation";
    public static final Duration LINK_LASTS = Duration.ofDays(30);
    private static final Duration CODE_LASTS = Duration.ofDays(60);

    @PersistenceContext
    EntityManager em;

    @Inject
    Passphrases passphrases;

    @Inject
    SignedLinks links;

    @Inject
    Event<IdentityEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @return the account's id
     *  @throws DomainException {@code access.denied}, {@code identity.login-taken} (conflict) */
    public long invite(@Valid InviteAccount invitation) {
        AccountPolicy.require(AccountPolicy.Action.INVITE, caller.get(), invitation.roles());
        return open(invitation);
    }

    /** As {@link #invite(InviteAccount)}, with the address at which they are reached. */
    public long invite(@Valid InviteAccount invitation, @Valid ContactEmail contact) {
        long id = invite(invitation);
        if (contact.email() != null) {
            reach(id, contact);
        }
        return id;
    }

    /** Opens the account of a child who was given a place, whoever's deed that was: an organizer's, or a guardian's who
     *  took an offer.
     *
     *  @return the account's id */
    public long inviteDelegate(@Valid InviteAccount invitation) {
        if (invitation.personId() == null || !invitation.roles().equals(Set.of(Role.DELEGATE))) {
            throw new IllegalArgumentException("Not a child's account: " + invitation.roles());
        }
        return open(invitation);
    }

    private long open(InviteAccount invitation) {
        Account account = Account.invited(login(invitation), invitation, clock.instant());
        em.persist(account);
        deeds.fire(
                Deed.of("identity.invited", subject(account), account.getRoles().toString()));
        return account.getId();
    }

    /** The one-time link that activates an invited account; it lasts 30 days, or until it is used or a newer one is made
     *  by {@link #inviteAgain}. A path, to stand behind the base address. */
    public String activationPath(long accountId) {
        Account account = find(accountId);
        return "/activate?link="
                + links.sign(
                        LINK, accountId, account.getEdition(), clock.instant().plus(LINK_LASTS));
    }

    /** A new code for the printed card of an invited account; the last one is void. Shown once, kept as a digest.
     *
     *  @throws DomainException {@code identity.activation-used} for an account that is active already */
    public String printCode(long accountId) {
        Account account = find(accountId);
        if (account.getStatus() != AccountStatus.INVITED) {
            throw DomainException.gone("identity.activation-used");
        }
        String code = Secrets.code();
        em.merge(ActivationCode.of(
                account, Secrets.codeDigest(code), clock.instant().plus(CODE_LASTS)));
        deeds.fire(Deed.of("identity.code-printed", subject(account)));
        return code;
    }

    /** @param link the value after {@code link=}
     *  @return the account that the link would activate
     *  @throws DomainException {@code link.invalid}, {@code link.expired}, {@code identity.activation-used} */
    public Account byLink(String link) {
        SignedLinks.Opened opened = links.open(LINK, link);
        Account account = find(opened.id());
        if (account.getEdition() != opened.edition() || account.getStatus() != AccountStatus.INVITED) {
            throw DomainException.gone("identity.activation-used");
        }
        return account;
    }

    /** @param code as typed
     *  @return the account, absent for a code that is unknown, used or expired */
    public Optional<Account> byCode(String code) {
        return em.createQuery("select c from ActivationCode c where c.digest = :digest", ActivationCode.class)
                .setParameter("digest", Secrets.codeDigest(code))
                .getResultStream()
                .filter(found -> !found.isExpired(clock.instant()))
                .map(found -> find(found.accountId()))
                .filter(account -> account.getStatus() == AccountStatus.INVITED)
                .findFirst();
    }

    /** Sets the passphrase; links and codes are void from here on.
     *
     *  @throws DomainException {@code identity.activation-used} the second time; {@code identity.passphrase-*} */
    public void activate(long accountId, String passphrase) {
        Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        passphrases.requireGood(passphrase, account.getLogin());
        account.activate(passphrases.hash(passphrase), clock.instant());
        em.createQuery("delete from ActivationCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        events.fire(new IdentityEvent.Activated(accountId));
        deeds.fire(Deed.of("identity.activated", subject(account)));
    }

    /** For a passphrase that was forgotten: the old one is gone and the account can be activated anew.
     *
     *  @throws DomainException {@code access.denied} */
    public void inviteAgain(long accountId) {
        Account account = find(accountId);
        AccountPolicy.require(AccountPolicy.Action.INVITE_AGAIN, caller.get(), account.getRoles());
        account.inviteAgain();
        deeds.fire(Deed.of("identity.invited-again", subject(account)));
    }

    /** Sets where a member of staff is reached, or that they are not.
     *
     *  @throws DomainException {@code access.denied}, {@code identity.no-account}; {@code identity.contact-of-staff} (invalid)
     *     for a child */
    public void reach(long accountId, @Valid ContactEmail contact) {
        Account account = find(accountId);
        AccountPolicy.require(AccountPolicy.Action.SET_CONTACT, caller.get(), account.getRoles());
        account.reachAt(contact.email());
        deeds.fire(Deed.of(
                "identity.contact-set", subject(account), contact.email() == null ? "no address" : "an address"));
    }

    /** Locks at once; sessions end with their next request.
     *
     *  @throws DomainException {@code access.denied} */
    public void lock(long accountId) {
        Account account = find(accountId);
        AccountPolicy.require(AccountPolicy.Action.LOCK, caller.get(), account.getRoles());
        lock(account);
    }

    /** Locks the account of a child who is no delegate any more, whoever's deed that was: a guardian's, an officer's. */
    public void lockFormerDelegate(long accountId) {
        Account account = find(accountId);
        if (account.getPersonId() == null) {
            throw new IllegalArgumentException("Not a child's account: " + accountId);
        }
        lock(account);
    }

    /** Opens a child's account to what delegates do. Nothing happens for a child without one. */
    @Transactional(TxType.MANDATORY)
    public void open(long personId) {
        ofChild(personId).ifPresent(account -> {
            account.open(clock.instant());
            deeds.fire(Deed.of("identity.opened", subject(account)));
        });
    }

    /** Takes every role of a child's account away until it is opened again. Nothing happens for a child without one. */
    @Transactional(TxType.MANDATORY)
    public void close(long personId) {
        ofChild(personId).ifPresent(account -> {
            account.close();
            deeds.fire(Deed.of("identity.closed", subject(account)));
        });
    }

    private Optional<Account> ofChild(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Gives a child who is a delegate again the account of before, to be activated and agreed to anew. */
    public void reinviteFormerDelegate(long accountId) {
        Account account = find(accountId);
        if (account.getPersonId() == null) {
            throw new IllegalArgumentException("Not a child's account: " + accountId);
        }
        account.inviteAgain();
        account.close();
        deeds.fire(Deed.of("identity.invited-again", subject(account)));
    }

    private void lock(Account account) {
        account.lock();
        deeds.fire(Deed.of("identity.locked", subject(account)));
    }

    /** @throws DomainException {@code identity.no-account} (not found) */
    public Account find(long accountId) {
        return Optional.ofNullable(em.find(Account.class, accountId))
                .orElseThrow(() -> DomainException.notFound("identity.no-account"));
    }

    public Optional<Account> byLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Accounts of adults, by login; children's are found through their applications. */
    public List<Account> ofAdults() {
        AccountPolicy.require(AccountPolicy.Action.LIST, caller.get(), Set.of());
        return em.createQuery("select a from Account a where a.personId is null order by a.login", Account.class)
                .getResultList();
    }

    /** Whom a letter to a province's office reaches, by name: its officers who have an address and are not locked out.
     *
     *  @throws DomainException {@code access.denied} */
    public List<OfficeContact> office(String provinceCode) {
        return contacts("and a.provinceCode = :province order by a.displayName, a.id")
                .setParameter("province", provinceCode)
                .getResultList();
    }

    /** The provinces whose office can be written to.
     *
     *  @throws DomainException {@code access.denied} */
    public Set<String> reachableOffices() {
        return contacts("order by a.id")
                .getResultStream()
                .map(OfficeContact::provinceCode)
                .collect(Collectors.toSet());
    }

    private TypedQuery<OfficeContact> contacts(String rest) {
        AccountPolicy.require(AccountPolicy.Action.READ_CONTACTS, caller.get(), Set.of());
        return em.createQuery(
                        "select new id.suara.identity.OfficeContact(a.id, a.displayName, a.provinceCode, a.contactEmail)"
                                + " from Account a where a.provinceCode is not null and a.contactEmail is not null"
                                + " and a.status <> :locked and :officer member of a.roles " + rest,
                        OfficeContact.class)
                .setParameter("locked", AccountStatus.LOCKED)
                .setParameter("officer", Role.PROVINCIAL_OFFICER);
    }

    /** Staff who are not locked out, by their login or the address at which they are reached; several may share an address. Who
     *  may ask is the caller's to know.
     *
     *  @param named in any case */
    @Transactional(TxType.MANDATORY)
    public List<Account> staffNamed(String named) {
        return em.createQuery(
                        "select a from Account a where a.personId is null and a.status <> :locked and (a.login = :named"
                                + " or lower(a.contactEmail) = :named) order by case when a.login = :named then 0 else 1 end, a.id",
                        Account.class)
                .setParameter("locked", AccountStatus.LOCKED)
                .setParameter("named", named.toLowerCase(Locale.ROOT))
                .getResultStream()
                .filter(account -> account.getRoles().stream().anyMatch(Role::isStaff))
                .toList();
    }

    /** Whose account works and has the role, by id: whom to tell that something waits for such. */
    @Transactional(TxType.MANDATORY)
    public List<Long> workingWith(Role role) {
        return em.createQuery(
                        "select a.id from Account a where a.status = :active and :role member of a.roles order by a.id",
                        Long.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("role", role)
                .getResultList();
    }

    /** As {@link #workingWith}, of those who are written to at this address. */
    @Transactional(TxType.MANDATORY)
    public List<Long> workingWith(Role role, String email) {
        return em.createQuery(
                        "select a.id from Account a where a.status = :active and :role member of a.roles"
                                + " and lower(a.contactEmail) = lower(:email) order by a.id",
                        Long.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("role", role)
                .setParameter("email", email)
                .getResultList();
    }

    /** How many adults have not yet used their invitation.
     *
     *  @throws DomainException {@code access.denied} */
    public long invitedAdults() {
        AccountPolicy.require(AccountPolicy.Action.LIST, caller.get(), Set.of());
        return em.createQuery(
                        "select count(a) from Account a where a.personId is null and a.status = :invited", Long.class)
                .setParameter("invited", AccountStatus.INVITED)
                .getSingleResult();
    }

    private String login(InviteAccount invitation) {
        String wanted = invitation.login();
        if (wanted == null) {
            return freeLogin(invitation.displayName());
        }
        if (byLogin(wanted).isPresent()) {
            throw DomainException.conflict("identity.login-taken");
        }
        return wanted;
    }

    /** A name that a child can remember: the first word of the nickname and four digits. */
    private String freeLogin(String displayName) {
        String plain =
                Normalizer.normalize(displayName.strip(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String word = plain.split("\\s+")[0].replaceAll("[^a-z]", "");
        String base = word.length() < 3 ? "anak" : word.substring(0, Math.min(word.length(), 20));
        String login;
        do {
            login = base + "-" + (1000 + Secrets.number(9000));
        } while (!isOurs(login) || byLogin(login).isPresent());
        return login;
    }

    /** Whether nobody else is about to take it, in a transaction that we cannot see yet. */
    private boolean isOurs(String login) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, login)
                .getSingleResult();
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.getId());
    }
}
