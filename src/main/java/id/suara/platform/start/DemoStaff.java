package id.suara.platform.start;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.identity.ContactEmail;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The demonstration's adults: one account for each role, and a second moderator. */
@ApplicationScoped
class DemoStaff {

    private record Member(Role role, String login, String name, String province) {}

    private static final List<Member> MEMBERS = List.of(
            new Member(Role.ADMINISTRATOR, "admin", "Kak Admin", null),
            new Member(Role.ORGANIZER, "panitia", "Kak Panitia", null),
            new Member(Role.MODERATOR, "rani", "Kak Rani", null),
            new Member(Role.MODERATOR, "bayu", "Kak Bayu", null),
            new Member(Role.SAFEGUARDING_OFFICER, "keselamatan", "Kak Dewi", null),
            new Member(Role.PROVINCIAL_OFFICER, "dinsos-jatim", "Dinas Sosial Jawa Timur", "35"),
            new Member(Role.GATE, "pintu", "Petugas Pintu", null),
            new Member(Role.CHAPERONE, "pendamping", "Kak Pendamping", null));

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    DemoPassphrases passphrases;

    /** @return the accounts, active, in the order of the roles */
    List<Account> hire() {
        List<Account> staff = new ArrayList<>();
        for (Member member : MEMBERS) {
            long id = accounts.invite(
                    new InviteAccount(
                            member.login(), member.name(), "id", Set.of(member.role()), null, member.province()),
                    new ContactEmail(isReached(member) ? member.login() + "@example.org" : null));
            em.flush();
            accounts.activate(id, passphrases.of(member.login()));
            staff.add(accounts.find(id));
        }
        em.flush();
        return staff;
    }

    /** Those whom the office letters and the news of a report go to. */
    private static boolean isReached(Member member) {
        return member.province() != null || member.role() == Role.SAFEGUARDING_OFFICER;
    }

    static Caller caller(Account account) {
        return new Caller(
                account.getId(), account.getDisplayName(), account.getRoles(), account.getProvinceCode(), null);
    }

    static Account with(Role role, List<Account> staff) {
        return staff.stream()
                .filter(account -> account.getRoles().contains(role))
                .findFirst()
                .orElseThrow();
    }
}
