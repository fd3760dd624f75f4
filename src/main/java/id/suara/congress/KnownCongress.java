package id.suara.congress;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Which congress was the current one when this transaction first asked: nearly every step of it asks again, and every query
 *  makes the session flush. */
@TransactionScoped
class KnownCongress implements Serializable {

    private Long id;

    /** Null before anybody asked. */
    public Long id() {
        return id;
    }

    public void remember(long congressId) {
        id = congressId;
    }
}
