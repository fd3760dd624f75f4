package id.suara.messaging;

import id.suara.kernel.Subject;
import id.suara.messaging.texts.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What one transaction has written so far: an import writes a thousand mails in one, a guardian decides four things. */
class Writing {

    private final Map<String, Long> mails = new HashMap<>();
    private final Map<String, Wording> words = new HashMap<>();
    private boolean begun;

    /** @return true the first time in this transaction */
    boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    void remember(String kind, Subject about, long mailId) {
        mails.put(key(kind, about), mailId);
    }

    /** @return the mail of that kind about that thing which this transaction has written already */
    Optional<Long> mail(String kind, Subject about) {
        return Optional.ofNullable(mails.get(key(kind, about)));
    }

    void forget(String kind, Subject about) {
        mails.remove(key(kind, about));
    }

    /** Asks once in a transaction, for a thousand mails of one kind.
     *
     *  @return null where nobody edited them */
    Wording words(String kind, String language, Supplier<Optional<Wording>> asked) {
        String key = kind + " " + language;
        if (!words.containsKey(key)) {
            words.put(key, asked.get().orElse(null));
        }
        return words.get(key);
    }

    private static String key(String kind, Subject about) {
        return kind + " " + about;
    }
}
