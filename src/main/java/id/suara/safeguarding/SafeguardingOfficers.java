package id.suara.safeguarding;

import id.suara.identity.Account;
import id.suara.identity.AccountStatus;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.safeguarding.SafeguardingPolicy.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named officers: those whose account works, has the role, and is no administrator's. */
@ApplicationScoped
@Transactional
public class SafeguardingOfficers {

    /** @param email where they are reached, or null */
    public record Contact(long accountId, String name, String email, String language) {}

    /** Whom a reporter may keep a report from. */
    public record Named(long accountId, String name) {}

    @PersistenceContext
    EntityManager em;

    /** Those without a province, by name: who reads what is reported. Everybody may know it. */
    public List<Named> named() {
        return all().filter(account -> account.getProvinceCode() == null)
                .map(account -> new Named(account.getId(), account.getDisplayName()))
                .toList();
    }

    /** Who may read the case at this moment.
     *
     *  @throws DomainException {@code safeguarding.no-case} */
    public List<Contact> readersOf(long caseId) {
        SealedCase found = em.find(SealedCase.class, caseId);
        if (found == null) {
            throw DomainException.notFound("safeguarding.no-case");
        }
        return contacts(all().filter(account -> mayRead(account, found)));
    }

    /** To be told that a report has no reader; nothing more of it. */
    public List<Contact> organizers() {
        return contacts(working(Role.ORGANIZER));
    }

    private static List<Contact> contacts(Stream<Account> accounts) {
        return accounts.map(account -> new Contact(
                        account.getId(), account.getDisplayName(), account.getContactEmail(), account.getLanguage()))
                .toList();
    }

    static boolean mayRead(Account account, SealedCase found) {
        Caller caller = new Caller(
                account.getId(), account.getDisplayName(), account.getRoles(), account.getProvinceCode(), null);
        return SafeguardingPolicy.allows(caller, Action.READ, found.facts(account.getId()));
    }

    Stream<Account> all() {
        return working(Role.SAFEGUARDING_OFFICER)
                .filter(account -> !account.getRoles().contains(Role.ADMINISTRATOR));
    }

    private Stream<Account> working(Role role) {
        return em
                .createQuery(
                        "select a from Account a where a.status = :active and :role member of a.roles"
                                + " order by a.displayName, a.id",
                        Account.class)
                .setParameter("active", AccountStatus.ACTIVE)
                .setParameter("role", role)
                .getResultList()
                .stream();
    }

    /** Those of the ids that are accounts of officers; a case is kept from nobody else, for nobody else can read it. */
    Set<Long> officersAmong(Set<Long> accountIds) {
        return all().map(Account::getId).filter(accountIds::contains).collect(Collectors.toSet());
    }

    Map<Long, String> names(Set<Long> accountIds) {
        Map<Long, String> names = new HashMap<>();
        if (!accountIds.isEmpty()) {
            em.createQuery("select a from Account a where a.id in :ids", Account.class)
                    .setParameter("ids", accountIds)
                    .getResultList()
                    .forEach(account -> names.put(account.getId(), account.getDisplayName()));
        }
        return names;
    }
}
