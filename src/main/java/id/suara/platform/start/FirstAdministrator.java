package id.suara.platform.start;

import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Role;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Invites the administrator of a new installation; until that one signs in, each start writes the link again. */
@ApplicationScoped
public class FirstAdministrator {

    private static final String LOGIN = "administrator";
    private static final String FILE = "administrator-invitation.txt";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @ActivateRequestContext
    @Transactional
    public void begin() {
        StartLock.take(em);
        if (accounts.isEmpty()) {
            accounts.invite(new InviteAccount(LOGIN, "Administrator", "id", Set.of(Role.ADMINISTRATOR), null, null));
        }
        accounts.byLogin(LOGIN).filter(account -> !account.isActive()).ifPresent(this::write);
    }

    private void write(Account administrator) {
        em.flush();
        settings.dataDirectory().ifPresent(folder -> new StartFile(folder.resolve(FILE))
                .write(settings.baseUrl() + accounts.activationPath(administrator.getId()) + "\n"));
    }
}
