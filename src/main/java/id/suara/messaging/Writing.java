package id.suara.messaging;

import id.suara.kernel.Subject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one transaction has written so far: an import writes a thousand mails in one, a guardian decides four things. */
@TransactionScoped
class Writing implements Serializable {

    private final Map<String, Long> mails = new HashMap<>();
    private boolean begun;

    /** @return true the first time in this transaction */
    public boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    public void remember(String kind, Subject about, long mailId) {
        mails.put(key(kind, about), mailId);
    }

    /** @return the mail of that kind about that thing which this transaction has written already */
    public Optional<Long> mail(String kind, Subject about) {
        return Optional.ofNullable(mails.get(key(kind, about)));
    }

    public void forget(String kind, Subject about) {
        mails.remove(key(kind, about));
    }

    private static String key(String kind, Subject about) {
        return kind + " " + about;
    }
}
