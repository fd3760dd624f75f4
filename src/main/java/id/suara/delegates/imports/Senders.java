package id.suara.delegates.imports;

import id.suara.congress.Congresses;
import id.suara.delegates.NominationBook;
import id.suara.delegates.intake.RowRules;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;

/** In whose name a file is judged and written: its sender's, whoever mends or confirms it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Senders {

    @Inject
    Congresses congresses;

    @Inject
    Accounts accounts;

    @Inject
    NominationBook book;

    public Caller caller(NominationImport sent) {
        Account account = accounts.find(sent.accountId());
        return new Caller(
                account.getId(), account.getDisplayName(), account.getRoles(), account.getProvinceCode(), null);
    }

    /** An officer whose province was taken away meanwhile nominates for none. */
    public RowRules rules(NominationImport sent) {
        Caller caller = caller(sent);
        String only = caller.is(Role.ORGANIZER) ? null : Objects.requireNonNullElse(caller.provinceCode(), "");
        return book.rules(congresses.find(sent.congressId()), only);
    }
}
