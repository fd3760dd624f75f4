package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The printed way in, for delegates whose guardian has no e-mail. */
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

    /** @throws DomainException {@code delegates.no-application} (not found, also for another province's); {@code
     *     delegates.not-admitted} (conflict); {@code identity.activation-used} (gone) when the account is active */
    public Card print(long applicationId) {
        Application application = applications.visible(applicationId);
        DelegatesPolicy.require(current.get(), DelegatesPolicy.Deed.PRINT_CARD, application.getProvinceCode(), false);
        if (application.getStatus() != ApplicationStatus.ADMITTED) {
            throw DomainException.conflict("delegates.not-admitted");
        }
        Account account = accounts.find(application.getAccountId());
        return new Card(
                congresses.requireCurrent().getName(),
                account.getDisplayName(),
                account.getLogin(),
                accounts.printCode(account.getId()));
    }
}
