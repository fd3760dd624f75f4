package id.suara.messaging;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** The congress that mail speaks of, asked for once in a transaction: every query makes an import's session flush. */
@TransactionScoped
class CurrentCongress implements Serializable {

    @Inject
    Congresses congresses;

    private transient Congress congress;

    public Congress get() {
        if (congress == null) {
            congress = congresses.requireCurrent();
        }
        return congress;
    }
}
