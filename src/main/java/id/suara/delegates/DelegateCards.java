package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.identity.Account;
import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The printed way in, for delegates whose guardian has no e-mail and for those who forgot their passphrase. */
@ApplicationScoped
@Transactional
public class DelegateCards {

    /** What is printed. The child is named by nickname only, for cards get lost.
     *
     *  @param code shown this once; printing again voids it */
    public record Card(String congress, String nickname, String login, String code) {}

    @Inject
    Applications applications;

    @Inject
    Congresses congresses;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    /** Whether the child has a passphrase already, which a card would take away.
     *
     *  @throws DomainException as {@link #print} */
    public boolean replacesPassphrase(long applicationId) {
        return account(applicationId).isActive();
    }

    /** An active account loses its passphrase and its sessions: the code is the only way in from here on.
     *
     *  @throws DomainException {@code delegates.no-application} (not found, also for another province's); {@code
     *     delegates.not-admitted}, {@code delegates.account-locked} (conflict) */
    public Card print(long applicationId) {
        Account account = account(applicationId);
        if (account.isActive()) {
            accounts.inviteAgain(account.getId());
        }
        return new Card(
                congresses.requireCurrent().getName(),
                account.getDisplayName(),
                account.getLogin(),
                accounts.printCode(account.getId()));
    }

    private Account account(long applicationId) {
        Application application = applications.visible(applicationId);
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.PRINT_CARD, application.getProvinceCode(), false);
        if (application.getStatus() != ApplicationStatus.ADMITTED) {
            throw DomainException.conflict("delegates.not-admitted");
        }
        Account account = accounts.find(application.getAccountId());
        if (account.getStatus() == AccountStatus.LOCKED) {
            throw DomainException.conflict("delegates.account-locked");
        }
        return account;
    }
}
